"""What news counts: the nouns of five languages → one short English noun each."""

from __future__ import annotations

from typing import Final

from kg.languages.language import table

_NOUNS: Final = """
    vehicle/car/auto/automobile/van/truck/suv/ev/automobil/pkw/lkw/lastwagen/elektroauto/stromer/
    wagen/neuwagen/ fahrzeug/vettura/veicolo/macchina/autovettura/autocarro/furgone/voiture/
    véhicule/camion/coche/vehículo/ automóvil/camión/immatriculation/registration/
    immatricolazione/neuzulassung/zulassung/matriculación=vehicle; motorcycle/motorbike/moto/
    motorrad/motocicletta/motocyclette/motocicleta/scooter/motorino=motorcycle; bus/autobus/
    omnibus/autobús/pullman=bus; bicycle/bike/fahrrad/bici/bicicletta/vélo/bicicleta/ebike/
    e-bike=bicycle; unit/unità/einheit/unité/unidad/piece/pezzo/stück/exemplar/esemplare/copia/
    pièce/exemplaire/pieza/ejemplar/ gerät/device/dispositivo/appareil/consegna/delivery/
    auslieferung/livraison/entrega=unit; employee/worker/staff/staffer/people/person/persona/
    person/mensch/leute/menschen/mitarbeiter/mitarbeiterin/ mitarbeitende/beschäftigter/
    beschäftigte/angestellter/arbeiter/arbeitnehmer/arbeitskraft/fachkraft/ dipendente/addetto/
    lavoratore/lavoratrice/operaio/collaboratore/impiegato/unità_di_personale/occupato/ salarié/
    salariée/employé/employée/collaborateur/travailleur/ouvrier/personne/effectif/ empleado/
    empleada/trabajador/trabajadora/operario/colaborador/profesional/gente/plantilla/personal/
    frau/mann/woman/man/donna/uomo/femme/homme/mujer/hombre/ colleague/engineer/ingegnere/
    ingenieur/ingénieur/ingeniero/monteur/mechanic/technician/tecnico/technicien/ técnico/
    seeleute/marin=employee; job/position/post/role/redundancy/layoff/stelle/arbeitsplatz/job/
    vollzeitstelle/posten/kündigung/entlassung/ posto/posto_di_lavoro/esubero/licenziamento/
    assunzione/emploi/poste/suppression/licenciement/embauche/départ/ empleo/puesto/
    puesto_de_trabajo/despido/contratación/plaza=job; share/aktie/azione/action/acción/titolo/
    stock=share; tonne/ton/tonnellata/tonelada/tons=tonne; barrel/bbl/fass/barile/baril/
    barril=barrel; litre/liter/litro=litre; bottle/flasche/bottiglia/bouteille/botella/flacon/
    flacone=bottle; aircraft/plane/airplane/jet/airliner/flugzeug/flieger/maschine/aereo/
    aeroplano/velivolo/avion/appareil/avión/ aeronave/passagierjet=aircraft; helicopter/
    hubschrauber/elicottero/hélicoptère/helicóptero=helicopter; drone/drohne/dron/drone=drone;
    ship/vessel/schiff/frachter/nave/navire/bateau/buque/barco/voilier=ship; train/zug/treno/
    tren/rame=train; satellite/satellit/satélite=satellite; mwh/megawattora/megawattstunde/
    mégawattheure/megavatio_hora=MWh; gwh/gigawattora/gigawattstunde/ gigawattheure=GWh; twh/
    terawattora/terawattstunde=TWh; kwh/kilowattora/kilowattstunde/kilowattheure=kWh; flat/
    apartment/home/house/housing_unit/wohnung/appartamento/alloggio/abitazione/appartement/
    logement/maison/ piso/vivienda/apartamento/departamento/casa=flat; room/zimmer/camera/stanza/
    chambre/habitación=room; ticket/biglietto/karte/eintrittskarte/billet/boleto/entrada/tiquete/
    tíquet/fahrschein=ticket; season_ticket/abonnement/abbonamento/dauerkarte/abono/
    abonné=season ticket; store/shop/laden/geschäft/filiale/markt/supermarkt/supermarket/negozio/
    punto_vendita/supermercato/magasin/ boutique/supermarché/tienda/sucursal/supermercado/local/
    outlet/restaurant/ristorante/restaurante=store; branch/zweigstelle/bankfiliale/sportello/
    agence/agencia=branch; hotel/albergo/hôtel=hotel; plant/factory/werk/fabrik/stabilimento/
    fabbrica/impianto/usine/planta/fábrica/factoría/site/standort/sito=plant; passenger/
    passagier/fluggast/fahrgast/passeggero/passager/pasajero/voyageur/viajero=passenger;
    customer/client/kunde/kundin/cliente/verbraucher/consumer/consumatore/consommateur/
    consumidor=customer; user/nutzer/anwender/utente/utilisateur/usuario/internauta=user;
    subscriber/abonnent/abbonato/abonné/suscriptor/ abonado/subscription=subscriber; visitor/
    besucher/visitatore/visiteur/visitante=visitor; guest/gast/ospite/hôte/huésped=guest; dose/
    impfdosis/dosis/dosi=dose; vaccine/impfstoff/vaccino/vaccin/vacuna=vaccine; patient/paziente/
    paciente=patient; bed/bett/letto/lit/cama=bed; order/bestellung/auftrag/ordine/commande/
    pedido/encargo=order; chip/halbleiter/semiconductor/semiconduttore/puce/semiconductor=chip;
    wafer=wafer; phone/smartphone/handy/telefono/téléphone/teléfono/cellulare/móvil=phone;
    computer/rechner/ordinateur/ordenador/ laptop/pc=computer; battery/batterie/akku/batteria/
    batería/pack=battery; robot/roboter/robô=robot; student/studente/étudiant/estudiante/schüler/
    pupil=student; inhabitant/einwohner/abitante/habitant/habitante/ resident/
    bewohner=inhabitant; household/haushalt/famiglia/famille/hogar/foyer=household; book/buch/
    libro/livre=book; copy/copie=copy; download/scaricamento/téléchargement/descarga=download;
    rack=rack; server=server; turbine/windrad/turbina/éolienne/aerogenerador=turbine; panel/
    modul/pannello/ panneau/panel_solar=panel; charger/ladepunkt/ladesäule/colonnina/borne/
    cargador/ladestation=charger; token=token; loaf/brot/pane/pain/pan=loaf; contract/vertrag/
    contratto/contrat/contrato=contract; seat/sitz/sedile/siège/asiento/sitzplatz=seat; member/
    mitglied/membro/socio/membre/miembro/socio=member; case/fall/caso/cas=case; product/produkt/
    prodotto/produit/producto=product; model/modello/modèle/modelo=model; company/unternehmen/
    firma/azienda/impresa/società/entreprise/société/empresa/compañía=company; container/
    teu=container; trailer/anhänger/rimorchio/remorque/remolque=trailer; head/testa=employee
""".replace("\n", " ")

NOUNS: Final = table(_NOUNS)
"""Lower-case lemma → English noun."""

ENDINGS: Final = tuple(sorted(table("""auto/wagen/fahrzeug/autos=vehicle; stelle/stellen/platz/
    plätze/plätzen=job; mitarbeiter/arbeiter/beschäftigte/kraft/kräfte/leute/leuten=employee;
    kunde/kunden=customer; nutzer=user; wohnung/wohnungen=flat; filiale/filialen/laden/läden/
    geschäft/geschäfte/markt/märkte=store; werk/werke/ fabrik/fabriken=plant; aktie/aktien=share;
    dauerkarte/dauerkarten=season ticket; flugzeug/flugzeuge/jet/ jets=aircraft; schiff/schiffe/
    frachter=ship; gerät/geräte/einheit/einheiten=unit; bestellung/ bestellungen=order;
    roboter=robot; drohne/drohnen=drone; abonnent/abonnenten=subscriber; besucher=visitor;
    haushalt/haushalte=household; motorrad/motorräder=motorcycle; züge/zügen=train;
    anhänger=trailer; zimmer=room
""".replace("\n", " ")).items(), key=lambda pair: (-len(pair[0]), pair)))  # fmt: skip
"""What German compounds end in, the longest first, with the English noun."""

GOODS: Final = frozenset(
    """vehicle motorcycle bus bicycle bottle aircraft helicopter drone ship train satellite vaccine
    chip wafer phone computer battery robot book rack server turbine panel charger loaf container
    trailer ticket""".split()
) | {"season ticket"}
"""Those of the English nouns that are made and sold."""
