"""The small words and endings by which each language tells plans, hearsay and speakers."""

from __future__ import annotations

from typing import Final

from kg.languages.clause import Clauses
from kg.languages.language import phrases, words

CLAUSES: Final = {
    "en": Clauses(
        farewells=words("""resign step_down stand_down bow_out retire quit depart tender_resignation
            submit_resignation hand_resignation leave_post leave_job leave_role
            quit_post quit_job quit_role vacate_post relinquish_post relinquish_role"""),
        according=phrases("""in the words of; in the view of; in the opinion of; in the eyes of"""),
        finding=words("find learn show rule establish determine prove demonstrate judge"),
        emerging=words("emerge"),
        ties=words("alliance"),
        minded=words("""have_mind have_sight have_sights set_sight set_sights get_sight get_sights
            have_agenda have_pipeline"""),
        perhaps=phrases("it seems; it appears; in all likelihood"),
        pointing=words("this that so"),
        news=words("news"),
        instead=phrases("instead of; rather than; in lieu of"),
        nearly=words("almost nearly narrowly"),
        inverted=words("had were should"),
        brink={"close": "to", "going": "to"},
        due={"be": "to"},
        once=words("once"),
        making=words("""open opening build construct construction erect inaugurate inauguration
            commission finish complete completion"""),
        courting=words("court woo eye interest contender candidate favourite verge brink"),
        early=words("early_for premature"),
        excepting=words("outside"),
        directing=words("""ask urge demand order invite recommend advise encourage request
            instruct implore beg push"""),
        ceasing=words("cease stop halt"),
        completing=words("complete conclude finalise finalize close finish"),
        approving=words("approve authorise authorize clear wave greenlight allow permit"),
        accusing=words("accuse suspect charge allege blame"),
        pending=words("""dream review consideration discussion question doubt table cards
            negotiation hold ice"""),
        awaiting=words("await need require"),
        opposing=words("against"),
        reaching=words("reach hit meet exceed beat surpass top achieve attain pass"),
        bids=words("bid offer proposal"),
        means=words("by thereby thus"),
        bound=words("of from to about on with against into at"),
        staying=words("remain stay keep continue retain"),
        clausal=words("look be stand seek_to move mean offer prefer"),
        foreseeing=words("see guide reckon"),
        next=words("next coming upcoming forthcoming"),
        things=words("""store shop office headquarters headquarter seat home arm branch outlet lab
            laboratory staff workforce employee worker stake owner rival brand line name
            shareholder investor customer client supplier"""),
        announce=words("announce announcement unveil promise pledge vow undertake"),
        obligation=words("must"),
        ability=words("can"),
        contents=words("for on to about of at in into with over around"),
        purpose=words("to"),
        first=words("first second third last latest only biggest largest next sole"),
        light=words("""reach hold take be happen occur follow conclude complete seal strike ink
            make go conduct enter enjoy open give have there carry undertake launch exist remain
            face"""),
        voices=words("""spokesman spokeswoman spokesperson statement figure datum data report
            survey study estimate calculation count note filing letter interview memo release post
            account representative information research analysis word document website prospectus
            poll ruling verdict judgment email paper bulletin circular"""),
        boards=words("management board leadership directorate"),
        own=words("own"),
        weak_sources=words("per"),
        like=words("as"),
        stories=words("""rumour rumor report speculation claim allegation accusation story it this
            that talk suggestion charge these they"""),
        leaving=words("""resign resignation leave quit depart departure exit step step_down retire
            oust dismiss fire sack remove replace stand_down ouster dismissal resigned"""),
        until=words("until till"),
        conditionals=words("would 'd"),
    ),
    "it": Clauses(
        farewells=words("""dimettere dimettersi rassegnare_dimissione rassegnare_dimissioni
            dare_dimissioni presentare_dimissioni dare_dimissione presentare_dimissione
            lasciare_incarico lasciare_carica lasciare_poltrona lasciare_timone
            lasciare_guida"""),
        according=phrases("""a detta di; a detta del; a detta della; a detta dell'; a detta dei;
            a detta degli; a detta delle; a giudizio di; a giudizio del; a giudizio della;
            a giudizio dell'; a giudizio dei; a giudizio degli; a giudizio delle;
            a parere di; a parere del; a parere della; a parere dell'; a parere dei;
            a parere degli; a parere delle; per bocca di; per bocca del; per bocca della;
            per bocca dell'; per bocca dei; per bocca degli; per bocca delle; a sentire"""),
        finding=words("""stabilire accertare ritenere documentare dimostrare mostrare giudicare
            scoprire apprendere"""),
        emerging=words("emergere leggere risultare"),
        viewing=words("per"),
        ties=words("alleanza"),
        minded=words("""avere_animo avere_mente avere_programma avere_cantiere avere_mirino
            avere_progetto mettere_cantiere mettere_programma"""),
        perhaps=phrases("""a quanto pare; a quanto sembra; a quanto risulta; con ogni probabilità;
            può darsi"""),
        pointing=words("lo ciò questo così"),
        news=words("notizia"),
        instead=phrases("invece di; al posto di; anziché; piuttosto che"),
        nearly=words("quasi"),
        once=phrases("un tempo; una volta; in passato; anni fa"),
        making=words("""aprire apertura costruire costruzione inaugurare inaugurazione edificare
            realizzare realizzazione completare completamento"""),
        courting=words("""corteggiare interessare interessarsi interesse candidato favorito
            favorita passo"""),
        early=words("presto_per prematuro"),
        excepting=words("fuori"),
        directing=words("""chiedere invitare ordinare raccomandare esortare sollecitare pretendere
            consigliare incoraggiare intimare spingere"""),
        ceasing=words("cessare smettere"),
        completing=words("completare concludere perfezionare finalizzare"),
        approving=words("approvare autorizzare permettere consentire"),
        accusing=words("accusare sospettare incolpare indagare"),
        talking=words("parlare vociferare mormorare discutere"),
        pending=words("sogno programma discussione forse bilico aria tavolo dubbio agenda"),
        awaiting=words("attendere aspettare richiedere"),
        opposing=words("contro"),
        reaching=words("raggiungere centrare superare tagliare toccare conseguire realizzare"),
        bids=words("offerta proposta opa"),
        bound=words("di del della da dal a con"),
        staying=words("restare rimanere mantenere continuare"),
        clausal=words("contare andare offrire preferire"),
        foreseeing=words("vedere stimare"),
        next=words("prossimo venturo futuro"),
        things=words("""sede negozio ufficio magazzino marchio quartier dipendente addetto
            collaboratore lavoratore quota partecipazione centro punto_vendita laboratorio
            capannone azionista socio investitore cliente fornitore"""),
        announce=words("annunciare annuncio annunziare promettere promessa impegnarsi"),
        obligation=words("dovere"),
        necessity=words("dovere"),
        ability=words("potere"),
        contents=words("a ad di su per con in da intorno del della dello dell' sul sulla al alla"),
        purpose=words("per onde"),
        first=words("primo secondo terzo ultimo unico solo"),
        light=words("""raggiungere avere essere tenere esserci fare aprire prendere svolgere
            esistere sussistere avvenire effettuare condurre dare siglare trovare perfezionare
            intavolare"""),
        brink={"stare": "per"},
        voices=words("""portavoce nota comunicato dato rapporto studio stima calcolo intervista
            lettera dichiarazione rappresentante indagine ricerca parola bilancio sondaggio
            documento sentenza ordinanza report bollettino circolare verbale e-mail mail perizia
            relazione"""),
        boards=words("direzione dirigenza vertice management"),
        own=words("proprio suo"),
        like=words("come secondo"),
        thus=words("così"),
        nobody=words("si"),
        stories=words("""voce indiscrezione notizia rumor accusa ipotesi speculazione ricostruzione
            rumors illazione questo ciò lo"""),
        leaving=words("""dimettersi dimettere dimissione dimissioni lasciare uscire cessare
            licenziare abbandonare congedarsi uscita addio destituire sostituire decadere"""),
        until=words("fino sino"),
        future=("rà", "ranno", "rò", "remo"),
        conditional=("rebbe", "rebbero", "remmo", "rei"),
        free_future=True,
        free_conditional=True,
        late_future=True,
    ),
    "de": Clauses(
        farewells=words("""zurücktreten abtreten ausscheiden abdanken nehmen_hut räumen_posten
            räumen_amt räumen_stuhl räumen_chefsessel niederlegen_amt niederlegen_mandat
            aufgeben_posten aufgeben_amt abgeben_amt abgeben_posten einreichen_rücktritt
            erklären_rücktritt einreichen_kündigung verlassen_unternehmen"""),
        finding=words("""ausrechnen errechnen herausfinden zeigen belegen urteilen befinden finden
            nachweisen erfahren"""),
        emerging=words("hervorgehen"),
        minded=words("""haben_sinn haben_auge haben_blick haben_visier fassen_auge fassen_blick
            schreiben_fahne schreiben_fahnen führen_schild nehmen_angriff haben_agenda
            haben_pipeline"""),
        perhaps=phrases("""dem vernehmen nach; unter umständen; wie es scheint; wie es aussieht;
            aller voraussicht nach"""),
        pointing=words("das dies so"),
        news=words("meldung nachricht"),
        instead=phrases("statt; anstatt; anstelle"),
        nearly=words("beinahe fast nahezu"),
        once=words("früher einst ehemals vormals damals"),
        making=words("""eröffnen eröffnung bauen bau errichten errichtung einweihen einweihung
            fertigstellen fertigstellung aufbau"""),
        courting=words("""liebäugeln flirten werben umwerben interesse kandidat favorit
            interessieren schwelle"""),
        early=words("früh_für verfrüht"),
        excepting=words("außerhalb"),
        directing=words("""fordern auffordern verlangen bitten empfehlen raten drängen
            ermuntern einladen appellieren verurteilen anweisen"""),
        ceasing=words("einstellen aufhören"),
        completing=words("abschließen vollziehen vollenden"),
        approving=words("genehmigen durchwinken erlauben zulassen absegnen"),
        accusing=words("beschuldigen vorwerfen verdächtigen bezichtigen anlasten"),
        pending=words("""traum vorbehalt gespräch debatte diskussion raum tagesordnung frage tisch
            eis"""),
        pressing=words("druck zwang gefahr zugzwang"),
        awaiting=words("bedürfen brauchen benötigen"),
        opposing=words("gegen"),
        reaching=words("erreichen übertreffen erfüllen treffen übersteigen schaffen"),
        bids=words("angebot offerte gebot übernahmeangebot kaufangebot"),
        bound=words("zu"),
        staying=words("bleiben behalten weiterhin"),
        clausal=words("brauchen kommen anbieten"),
        foreseeing=words("sehen veranschlagen"),
        next=words("nächst kommend künftig nächste nächsten kommenden kommendes nächstes"),
        things=words("""sitz zentrale filiale laden büro niederlassung standort marke tochter
            mitarbeiter beschäftigte beschäftigter anteil gemeinschaftsunternehmen unternehmen
            spitze werk angestellte aktionär gesellschafter investor kunde lieferant"""),
        announce=words("ankündigen ankündigung verkünden bekanntgeben versprechen zusagen zusage"),
        obligation=words("sollen müssen"),
        necessity=words("müssen"),
        ability=words("können"),
        contents=words("auf für an am zu zum zur über von vom mit um nach in im ins bei beim"),
        purpose=words("um"),
        first=words("erst zweit letzt einzig einzige erste erster erstes"),
        light=words("""geben führen haben sein erzielen treffen stattfinden bestehen aufnehmen
            machen erfolgen abschließen kommen eingehen vornehmen tätigen schließen vollziehen
            bleiben"""),
        brink={"stehen": "vor"},
        voices=words("""sprecher sprecherin firmensprecher unternehmenssprecher angabe mitteilung
            erklärung bericht berechnung schätzung studie analyse zahl daten umfrage statistik
            brief information interview auskunft aussage darstellung erhebung wort meinung ansicht
            einschätzung auffassung überzeugung zählung lesart recherche urteil befund unterlage
            dokument protokoll beschluss verfügung"""),
        boards=words("""geschäftsführung vorstand leitung geschäftsleitung aufsichtsrat management
            führung"""),
        own=words("eigen eigenen eigener"),
        weak_sources=words("nach gemäß"),
        like=words("wie"),
        thus=words("so"),
        nobody=words("man"),
        stories=words("""gerücht bericht medienbericht spekulation vorwurf behauptung meldung das
            dies es dem"""),
        leaving=words("""zurücktreten rücktritt verlassen ausscheiden abtreten kündigen entlassen
            aufhören abgang abberufen abberufung feuern ablösen niederlegen weggang"""),
        until=words("bis"),
        conditionals=words("""würde würden wäre wären hätte hätten könnte könnten dürfte dürften
            müsste müssten ginge käme gäbe brächte brächten gewänne gewännen nähme nähmen bekäme
            bekämen erhielte stünde stünden läge lägen fiele bliebe fände fänden verlöre
            verlören zöge schlösse schlössen stiege übernähme übernähmen entstünde entstünden
            entfiele wüchse wüchsen böte böten träte träten verließe ließe bräuchte
            bräuchten"""),
        reported=words("""sei seien habe werde könne solle wolle müsse dürfe gebe komme gehe stehe
            bleibe plane wisse liege"""),
    ),
    "fr": Clauses(
        farewells=words("""démissionner présenter_démission remettre_démission donner_démission
            quitter_poste quitter_fonction quitter_fonctions rendre_tablier
            abandonner_poste"""),
        according=phrases("""aux dires de; aux dires du; aux dires d'; aux dires des; de l' avis de;
            de l' avis du; de l' avis d'; de l' avis des; de l' aveu de; de l' aveu du;
            de l' aveu d'; de l' aveu des; aux yeux de; aux yeux du; aux yeux d';
            aux yeux des; à en croire; à entendre"""),
        finding=words("""apprendre relever montrer démontrer considérer établir espérer croire
            penser"""),
        emerging=words("ressortir lire"),
        viewing=words("pour"),
        ties=words("alliance"),
        minded=words("""avoir_tête avoir_viseur avoir_vue avoir_projet avoir_ligne"""),
        perhaps=phrases("""sans doute; semble -t-il; paraît -il; selon toute vraisemblance;
            il se peut"""),
        pointing=words("c' c’ cela ceci ainsi"),
        news=words("nouvelle information"),
        instead=phrases("au lieu de; au lieu d'; plutôt que; à la place de"),
        nearly=words("presque"),
        once=phrases("autrefois; jadis; naguère; un temps; par le passé"),
        making=words("""ouvrir ouverture construire construction bâtir inaugurer inauguration
            achever achèvement"""),
        courting=words("""courtiser convoiter lorgner songer intérêt intéresser candidat favori
            favorite parier doigt"""),
        early=words("tôt_pour prématuré"),
        excepting=words("hors dehors"),
        directing=words("""demander inviter ordonner recommander exhorter exiger conseiller
            encourager presser sommer réclamer enjoindre pousser"""),
        ceasing=words("cesser arrêter"),
        completing=words("finaliser conclure boucler achever"),
        approving=words("approuver autoriser valider permettre"),
        accusing=words("accuser soupçonner reprocher suspecter"),
        talking=words("question parler"),
        pending=words("rêve étude discussion table ordre air suspens programme"),
        pressing=words("pression"),
        awaiting=words("attendre nécessiter"),
        opposing=words("contre"),
        reaching=words("atteindre dépasser toucher franchir remplir tenir"),
        bids=words("offre proposition opa"),
        means=words("en tout"),
        bound=words("de d' à"),
        staying=words("rester demeurer continuer conserver garder"),
        clausal=words("compter tenir offrir préférer"),
        foreseeing=words("voir tabler"),
        next=words("prochain prochaine futur"),
        things=words("""siège magasin boutique bureau agence entrepôt marque filiale salarié
            employé part laboratoire centre effectif collaborateur actionnaire
            investisseur client fournisseur"""),
        announce=words("annoncer annonce dévoiler promettre promesse"),
        obligation=words("devoir"),
        necessity=words("devoir"),
        ability=words("pouvoir"),
        contents=words("à de sur pour d' du des en au aux vers avec"),
        purpose=words("pour afin"),
        first=words("premier deuxième second dernier seul unique première"),
        light=words("""avoir être tenir mener trouver conclure exister faire ouvrir prendre passer
            signer effectuer réaliser parvenir"""),
        voices=words("""porte-parole communiqué rapport étude chiffre donnée estimation calcul
            enquête sondage lettre interview entretien déclaration note représentant analyse
            chiffres jugement arrêt bulletin circulaire courriel mail dossier document avis"""),
        boards=words("direction directoire management"),
        own=words("propre"),
        weak_sources=words("suivant"),
        like=words("comme ainsi"),
        nobody=words("on"),
        stories=words("""rumeur information bruit spéculation accusation allégation hypothèse cela
            ça ceci nouvelle"""),
        leaving=words("""démissionner démission quitter départ partir limoger limogeage licencier
            évincer remplacer céder"""),
        until=words("jusque jusqu' jusqu'à jusqu'en"),
        future=("ra", "ront", "rons"),
        free_future=True,
        conditional=("ait", "aient", "ions", "ais"),
        stems=words("""ser aur ir fer pourr devr viendr tiendr verr voudr saur faudr vaudr enverr
            recevr courr mourr acquerr deviendr reviendr obtiendr maintiendr détiendr parviendr
            interviendr soutiendr retiendr appartiendr"""),
    ),
    "es": Clauses(
        farewells=words("""dimitir renunciar jubilar jubilarse presentar_dimisión
            presentar_renuncia dejar_cargo dejar_puesto abandonar_cargo abandonar_puesto"""),
        according=phrases("""en palabras de; en palabras del; a juicio de; a juicio del;
            en opinión de; en opinión del; a decir de; a decir del; creer a; de acuerdo con;
            de acuerdo a; de acuerdo al; a tenor de; a tenor del"""),
        finding=words("considerar mostrar demostrar establecer creer desprenderse saber recoger"),
        emerging=words("desprender constar leer"),
        viewing=words("para"),
        minded=words("""tener_mente tener_cartera tener_agenda tener_mira tener_miras tener_proyecto
            poner_mira poner_miras tener_objetivo"""),
        perhaps=phrases("""tal vez; a lo mejor; al parecer; por lo visto; puede ser; según parece;
            con toda probabilidad"""),
        pointing=words("así esto eso lo"),
        news=words("noticia"),
        instead=phrases("en lugar de; en vez de; antes que"),
        nearly=words("casi"),
        once=phrases("antes; antaño; en su día; en otro tiempo; en el pasado"),
        making=words("""abrir apertura construir construcción inaugurar inauguración levantar
            edificar terminar"""),
        courting=words("cortejar interesar interés candidato favorito favorita paso"),
        early=words("pronto_para temprano_para prematuro"),
        excepting=words("fuera"),
        directing=words("""pedir invitar ordenar recomendar instar exigir aconsejar animar urgir
            reclamar empujar"""),
        ceasing=words("cesar dejar_de"),
        completing=words("completar concluir cerrar finalizar"),
        approving=words("aprobar autorizar permitir"),
        accusing=words("acusar sospechar culpar"),
        talking=words("hablar rumorear comentar"),
        pending=words("sueño estudio mesa aire duda discusión agenda"),
        pressing=words("presión"),
        awaiting=words("esperar aguardar necesitar requerir"),
        opposing=words("contra"),
        reaching=words("alcanzar superar cumplir lograr rebasar"),
        bids=words("oferta puja propuesta opa"),
        bound=words("de con en a"),
        staying=words("permanecer seguir continuar mantener quedar"),
        clausal=words("contar ir tener ofrecer tratar preferir"),
        foreseeing=words("ver estimar"),
        next=words("próximo próxima venidero"),
        things=words("""sede tienda oficina almacén marca filial empleado trabajador participación
            centro laboratorio plantilla instalación accionista socio inversor
            cliente proveedor"""),
        announce=words("anunciar anuncio desvelar prometer promesa"),
        obligation=words("deber tener"),
        necessity=words("deber tener"),
        ability=words("poder"),
        contents=words("a de en sobre por para con del al"),
        purpose=words("para"),
        first=words("primero primer último único segundo tercero primera"),
        light=words("""haber alcanzar existir tener ser estar mantener llegar celebrar producir
            realizar hacer abrir cerrar dar entablar llevar"""),
        brink={"estar": "por"},
        voices=words("""portavoz vocero comunicado informe estudio dato cifra estimación cálculo
            encuesta entrevista carta declaración nota representante análisis fuente_oficial
            sentencia auto alerta boletín circular correo sumario acta memoria cuenta"""),
        boards=words("dirección directiva cúpula gerencia"),
        own=words("propio"),
        like=words("como según tal"),
        nobody=words("se"),
        stories=words("""rumor información especulación acusación versión noticia hipótesis esto
            eso lo ello"""),
        leaving=words("""dimitir dimisión renunciar renuncia dejar abandonar salir salida cesar
            cese despedir destituir marchar sustituir reemplazar"""),
        until=words("hasta"),
        future=("rá", "rán", "remos"),
        free_future=True,
        conditional=("ía", "ían", "íamos"),
        stems=words("""habr tendr podr querr dir har sabr saldr vendr pondr valdr cabr mantendr
            obtendr contendr detendr propondr dispondr supondr impondr intervendr"""),
    ),
}  # fmt: skip
"""By language code."""
ONLY: Final = words("only nur solo soltanto solamente seulement sólo just merely bloß simplemente")
"""After a negation: "not only" denies nothing."""
LONGER: Final = words("longer anymore more più mehr länger plus ya más")
"""Beside a negation: what is denied has been so before, "no longer", "nicht mehr"."""
NEVER: Final = words("never nie niemals nimmer mai jamais nunca jamás")
"""Negations that deny the clause even where they hang on an adverb: "never once"."""
_NONE: Final = Clauses()


def clauses_of(language: str) -> Clauses:
    """The words of a language, none for one that is not known."""
    return CLAUSES.get(language, _NONE)
