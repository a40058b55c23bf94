"""Italian."""

from __future__ import annotations

from typing import Final

from kg.languages import nouns
from kg.languages.language import Language, phrases, table, words

ITALIAN: Final = Language(
    code="it",
    abbreviations=words("""art artt sig sigg dott ing avv prof on sen gen col cap n nn pag pagg vol
        fig cfr es p.es v dr mons s ss ca circa tel gen feb mar apr mag giu lug ago set ott nov
        dic"""),
    closing_abbreviations=words("ecc etc s.p.a spa s.r.l srl s.a u.s u.e co inc corp ltd c"),
    starters=words("""il lo la i gli le l un uno una in nel nella a al alla ma e per con da dal
        dalla secondo si ci non anche questo questa quest' tuttavia inoltre intanto se quando dopo
        prima"""),
    elision=words("""l un dell all dall nell sull coll d c n s m t v quest quell bell sant anch tutt
        nient ch cos dov com pover mezz trent vent quarant grand gl qualcos"""),
    spaced_thousands=True,
    plan=words("""sforzo progettare progetto pianificare piano piani intendere intenzione volere
        puntare obiettivo traguardo mirare ambire ambizione prevedere previsione programmare
        programma prepararsi preparare decidere impegnare impegno promettere proporre proposta
        proporsi apprestarsi accingersi contare sperare annunciare accordare concordare strategia
        scopo destinare desiderare aspirare cercare pianificato progettato annunciato programmato
        futuro imminente atteso previsto fissare fissato deliberare intesa contratto patto pronto
        accingere apprestare decisione studiare_a ultimare definire tentare volontà voglia offerta
        disegno accordo sognare rinviare posticipare rimandare slittare offrire soggetto
        subordinato subordinare determinato preferire"""),
    plan_adverbs=phrases("prossimamente; presto; in futuro; a breve"),
    possible=words("""valutare considerare studiare ipotizzare ipotesi possibile possibilità
        probabile probabilmente esaminare meditare pensare credere ritenere sospettare sospetto
        rumor voce indiscrezione speculazione eventuale eventualità vagliare soppesare rischiare
        temere dubitare ventilare paventare sembrare parere opzione trattare trattativa negoziare
        negoziato negoziazione interesse interessare interessato presunto potenziale ventilato
        minacciare scommettere favorito favorita riservare riservarsi corteggiare sondare
        ipotetico candidato temuto paventato dibattere mormorare vociferare papabile esitare
        improbabile"""),
    possible_modals=words("potere dovere"),
    possible_adverbs=words(
        "forse probabilmente possibilmente eventualmente presumibilmente "
        "presuntamente apparentemente verosimilmente"
    ),
    conditions=words("se qualora purché nel_caso"),
    negations=words(
        """non né mai nessuno nessun nessuna senza neanche nemmeno neppure niente nulla"""
    ),
    deny=words("""dire_no bufala invenzione fandonia smentire smentita negare escludere respingere
        contestare confutare falso infondato fantasia no"""),
    fail=words("""fare_finta porre_fine mettere_fine fingere bocciare affossare disdire archiviare
        rifiuto rompere rescindere interrompere rinunciare abbandonare annullare sospendere
        fallire rifiutare accantonare saltare evitare bloccare revocare fermare vietare impedire
        rigettare stoppare naufragare sfumare declinare tramontare tramontato smettere cessare
        desistere scadere scongiurare disertare frenare congelare congelato"""),
    ended=words("ex già allora precedente uscente passato defunto predecessore"),
    say=words("""detto dire dichiarare affermare annunciare spiegare raccontare riferire riportare
        scrivere sostenere aggiungere precisare sottolineare confermare rivelare ammettere
        commentare osservare ricordare avvertire assicurare ribadire comunicare segnalare
        rispondere replicare stimare notare rendere_noto giurare ipotizzare concludere
        citare pubblicare calcolare garantire promettere confidare sentenziare ricostruire
        prospettare raccogliere chiarire specificare evidenziare sbuffare ironizzare scandire
        tuonare sospirare chiosare puntualizzare ribattere rincarare ammonire svelare lamentare
        sussurrare obiettare rivendicare sbottare scherzare liquidare rammentare incalzare
        minimizzare tagliare_corto controbattere informare illustrare denunciare proseguire
        avvisare esporre enunciare testimoniare argomentare fare_sapere"""),
    sources=words("secondo stando"),
    pronouns=table(
        "egli/lui=sm; ella/lei=sf; esso=sm; essa=sf; essi/loro/esse=p; "
        "questi/quest'ultimo/quest'ultima/costui/costei=s; che/cui/quale/quali=r"
    ),
    object_pronouns=words("lo la l'"),
    last=words("ultimo"),
    those=words("quelli quelle"),
    states=words("stato"),
    parties=words(
        "acquirente compratore venditore offerente pretendente ricorrente convenuto "
        "querelante proprietario azionista socio investitore creditore debitore fornitore "
        "cliente partner rivale concorrente sfidante"
    ),
    possessives=words("suo sua suoi sue loro proprio propria propri proprie"),
    indefinite=words("un uno una un'"),
    definite=words(
        "il lo la l' i gli le questo questa quest' questi queste quello quella quel quell' "
        "stesso stessa del dello della dell' al alla all' dal dalla dall' nel nella nell' "
        "sul sulla sull' dei degli delle ai agli alle"
    ),
    nouns=nouns.classes("it"),
    trades=nouns.trades("it"),
    person_titles=words("signor signora sig dott dottor dottoressa prof professor avv ing"),
    speaker_words=words("io mio mia miei mie"),
    self_words=words("noi nostro nostra nostri nostre ci abbiamo siamo vogliamo"),
    agents=words("da dal dalla dai dalle dall' dagli"),
    genitives=words("di del dello della dell' dei degli delle d'"),
    posts=words("""direttore direttrice manager ministro ministra sottosegretario segretario
        segretaria analista portavoce responsabile cfo coo cto tesoriere commissario governatore
        sindaco senatore economista avvocato ingegnere designer stilista allenatore capitano
        consigliere consulente vicepresidente procuratore giudice dirigente capo professore
        ricercatore delegato rappresentante vicedirettore socio"""),
    outsiders=words("""
        ministro ministra sottosegretario segretario analista commissario governatore sindaco
        senatore economista avvocato procuratore giudice consulente professore ricercatore
        delegato"""),
    locative=words("in su a dentro verso"),
    gains=words("utile guadagno profitto avanzo attivo guadagnare"),
    losses=words("perdita perdere rosso deficit passivo buco bruciare"),
    support=words("""iniziare cominciare avviare continuare riuscire aiutare proseguire tornare
        arrivare finire concludere completare chiudere fare siglare firmare"""),
)
