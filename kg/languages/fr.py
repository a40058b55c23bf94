"""French."""

from __future__ import annotations

from typing import Final

from kg.languages import nouns
from kg.languages.language import Language, phrases, table, words

FRENCH: Final = Language(
    code="fr",
    abbreviations=words("""m mm mme mmes mlle dr pr me st ste art al cf p pp vol n no éd env p.ex av
        janv févr avr juil sept oct nov déc tél"""),
    closing_abbreviations=words("etc s.a sa s.a.s sas s.a.r.l inc corp ltd co u.s u.e"),
    starters=words("""le la les l un une des il elle ils elles on ce cet cette ces en dans à au aux
        mais et pour avec selon par son sa ses leur nous vous après avant si quand depuis or
        quant"""),
    elision=words("l d j m t s n c qu jusqu lorsqu puisqu quelqu presqu quoiqu"),
    inversion=True,
    spaced_thousands=True,
    plan=words("""effort prévoir prévision projeter projet planifier plan vouloir intention
        entendre viser objectif ambition ambitionner compter souhaiter espérer annoncer préparer
        apprêter décider engager engagement promettre proposer proposition chercher but désirer
        programmer convenir accepter accord stratégie tabler prévu projeté annoncé futur imminent
        attendu planifié programmé fixer attendre contrat pacte décision volonté escompter visé
        prêt rêver reporter repousser différer ajourner retarder soumettre soumis subordonné
        subordonner offrir tenter tentative essayer déterminé résoudre préférer"""),
    plan_adverbs=phrases("bientôt; prochainement; à l'avenir"),
    future=words("aller"),
    possible=words("""envisager étudier examiner évaluer considérer possible possibilité probable
        rumeur spéculation spéculer hypothèse soupçonner soupçon croire penser réfléchir éventuel
        éventualité sembler paraître craindre risquer piste option évoquer présumer négocier
        négociation pourparlers pourparler discussion discuter intérêt intéresser intéressé
        potentiel présumé supposé hypothétique réserver lorgner courtiser convoiter songer réputé
        prétendu murmurer candidat menacer parier douter favori favorite hésiter improbable"""),
    possible_modals=words("pouvoir devoir"),
    possible_adverbs=words("""peut-être probablement éventuellement apparemment prétendument
        vraisemblablement possiblement"""),
    conditions=words("si sauf"),
    negations=words("""ne n' pas jamais aucun aucune ni sans rien personne nul nulle non"""),
    deny=words("""dire_non mensonger fantaisiste mensonge démentir démenti nier réfuter rejeter
        contester exclure écarter récuser faux fausse infondé dément démentent nie nient
        dementir"""),
    fail=words("""rompre rompu résilier renoncer abandonner annuler échouer refuser suspendre
        capoter éviter bloquer enterrer stopper interdire empêcher décliner avorter torpiller
        mettre_fin faillir feindre refus cesser arrêter expirer bouder épargner freiner geler"""),
    ended=words("""ancien ancienne ex précédent ex- autrefois jadis feu"""),
    say=words("""dire déclarer affirmer annoncer expliquer indiquer préciser ajouter rapporter
        écrire souligner confirmer révéler assurer estimer admettre reconnaître commenter rappeler
        avertir soutenir prétendre informer répondre réagir citer noter juger conclure
        faire_savoir faire_état confier martele marteler lancer publier clamer glisser détailler
        ajouter_que résumer avancer revendiquer raconter dixit arguer soupirer rétorquer trancher
        éluder ironiser tonner lâcher plaider souffler grincer répliquer riposter pester persifler
        balayer concéder railler rassurer temporiser couper_court signaler relater constater
        garantir répéter déplorer regretter dénoncer promettre poursuivre enchaîner renchérir
        insister témoigner alerter prévenir jurer évoquer chiffrer évaluer"""),
    sources=words("selon d'après suivant"),
    pronouns=table(
        "il/lui=sm; elle=sf; ils/elles/eux/leur=p; "
        "qui/que/qu'/dont/lequel/laquelle/lesquels/auquel/duquel=r; celui-ci/celle-ci=s"
    ),
    object_pronouns=words("le la l'"),
    last=words("dernier"),
    those=words("ceux celles"),
    states=words("état"),
    parties=words(
        "acheteur acquéreur vendeur repreneur cédant prétendant plaignant demandeur défendeur "
        "propriétaire actionnaire investisseur créancier débiteur bailleur locataire "
        "fournisseur client partenaire rival concurrent"
    ),
    possessives=words("son sa ses leur leurs"),
    indefinite=words("un une"),
    definite=words("le la l' les ce cet cette ces du au aux des"),
    nouns=nouns.classes("fr"),
    trades=nouns.trades("fr"),
    person_titles=words("m mme mlle monsieur madame dr pr me"),
    speaker_words=words("je j' moi mon ma mes"),
    self_words=words("nous notre nos"),
    agents=words("par"),
    genitives=words("de d' du des de_la"),
    posts=words("""directeur directrice manager ministre secrétaire analyste porte-parole
        responsable commissaire gouverneur maire sénateur économiste avocat avocate ingénieur
        designer styliste entraîneur capitaine conseiller conseillère vice-président vice-présidente
        procureur juge cadre chef professeur chercheur délégué déléguée représentant trésorier
        stratégiste gérant gérante député"""),
    outsiders=words("""
        ministre secrétaire analyste commissaire gouverneur maire sénateur économiste avocat
        avocate procureur juge professeur chercheur délégué déléguée stratégiste député"""),
    locative=words("en à dans sur vers"),
    gains=words("bénéfice profit gain excédent gagner"),
    losses=words("perte perdre déficit rouge trou brûler"),
    support=words("""commencer débuter entamer poursuivre continuer réussir aider parvenir finir
        achever conclure finaliser mener faire boucler signer"""),
)
