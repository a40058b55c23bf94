"""Spanish."""

from __future__ import annotations

from typing import Final

from kg.languages import nouns
from kg.languages.language import Language, phrases, table, words

SPANISH: Final = Language(
    code="es",
    abbreviations=words("""sr sra sres srta d dña dr dra prof ing lic art n núm nº pág págs vol cap
        av avda aprox ej p.ej vs ee uu ene feb mar abr may jun jul ago sep sept oct nov dic"""),
    closing_abbreviations=words("etc s.a sa s.l sl s.a.u ee.uu u.e cía inc corp ltd co"),
    starters=words("""el la los las un una unos unas en al a pero y para con según se no su sus este
        esta estos estas por de del desde tras cuando si también además así lo él ella"""),
    spaced_thousands=True,
    plan=words("""esfuerzo planear plan planificar prever previsión proyectar proyecto querer
        intención pretender objetivo aspirar ambición apuntar proponer propuesta proponerse
        anunciar preparar decidir comprometer compromiso prometer esperar buscar meta acordar
        acuerdo disponer desear confiar tener_previsto programar estrategia aceptar barruntar ir
        previsto planeado proyectado anunciado futuro inminente programado fijar ultimar contrato
        pacto decisión voluntad ambicionar plantearse esperado dispuesto dispuesta ofrecer soñar
        aplazar posponer retrasar postergar sujeto supeditado supeditar condicionado tratar
        intentar intento prometido decidido resuelto preferir"""),
    plan_adverbs=phrases("pronto; próximamente; en el futuro"),
    future=words("ir"),
    possible=words("""estudiar considerar barajar sopesar evaluar valorar analizar posible
        posibilidad probable rumor especulación especular hipótesis sospechar sospecha creer
        pensar plantear eventual parecer temer arriesgar contemplar presunto opción negociar
        negociación conversación interés interesar interesado potencial supuesto hipotético
        reservar tantear cortejar amenazar dudar apostar favorito favorita caber rumorear sonar
        candidato temido debatir derecho improbable apuesta"""),
    possible_modals=words("poder deber"),
    possible_adverbs=words(
        "quizá quizás tal_vez posiblemente probablemente presuntamente "
        "supuestamente aparentemente acaso eventualmente"
    ),
    conditions=words("si siempre_que"),
    negations=words("no nunca jamás ningún ninguno ninguna sin ni tampoco nada nadie"),
    deny=words("""bulo invención falsedad mentira desmentir desmentido negar rechazar refutar
        descartar falso infundado rebatir"""),
    fail=words("""romper rescindir renunciar abandonar cancelar fracasar rehusar suspender anular
        desistir evitar bloquear paralizar aparcar prohibir impedir vetar frustrar declinar
        truncar naufragar fingir poner_fin negativa cesar expirar librar esquivar frenar congelar
        congelado congelada dejar_de"""),
    ended=words("""ex exministro antiguo anterior entonces expresidente extinto"""),
    say=words("""decir declarar afirmar anunciar explicar señalar informar asegurar indicar añadir
        precisar escribir subrayar confirmar revelar admitir reconocer comentar recordar advertir
        sostener responder reaccionar estimar comunicar contar publicar apuntar destacar
        manifestar adelantar citar concluir avanzar prometer relatar remarcar detallar matizar
        aclarar presumir jurar resumir calcular insistir zanjar ironizar apostillar recalcar
        sentenciar bromear soltar espetar lamentar deslizar remachar puntualizar zafar replicar
        rematar bufar objetar denunciar avisar proseguir agregar exponer argumentar alegar opinar
        constatar enfatizar expresar reiterar sugerir confesar rezar"""),
    sources=words("según"),
    pronouns=table(
        "él=sm; ella=sf; ellos/ellas=p; que/quien/quienes/cual/cuales=r; "
        "este/éste/ese/aquel/aquél/esta/ésta/esa/aquella/aquélla=s"
    ),
    object_pronouns=words("lo la"),
    last=words("último"),
    states=words("estado"),
    parties=words(
        "comprador vendedor adquirente adquiriente postor pretendiente demandante demandado "
        "querellante propietario dueño accionista socio inversor acreedor deudor arrendador "
        "inquilino proveedor cliente rival competidor"
    ),
    possessives=words("su sus suyo suya cuyo cuya cuyos cuyas"),
    indefinite=words("un una"),
    definite=words("el la los las este esta estos estas ese esa dicho dicha del al"),
    nouns=nouns.classes("es"),
    trades=nouns.trades("es"),
    two_surnames=True,
    person_titles=words("señor señora sr sra don doña dr dra"),
    speaker_words=words("yo mi mis"),
    self_words=words("nosotros nuestro nuestra nuestros nuestras nos"),
    agents=words("por"),
    genitives=words("de del"),
    posts=words("""director directora gerente ministro ministra secretario secretaria analista
        portavoz responsable comisario comisaria gobernador alcalde senador economista abogado
        abogada ingeniero diseñador entrenador capitán consejero consejera asesor vicepresidente
        vicepresidenta fiscal juez directivo jefe jefa profesor investigador delegado delegada
        representante tesorero estratega diputado"""),
    outsiders=words("""
        ministro ministra secretario secretaria analista comisario comisaria gobernador alcalde
        senador economista abogado abogada fiscal juez asesor profesor investigador delegado
        delegada estratega diputado"""),
    locative=words("en a hacia por"),
    gains=words("beneficio ganancia utilidad superávit ganar beneficios utilidades"),
    losses=words("pérdida perder déficit rojo rojos pérdidas agujero quemar se_dejar"),
    support=words("""comenzar empezar iniciar continuar seguir lograr conseguir ayudar concluir
        cerrar completar terminar llegar volver hacer firmar"""),
)
