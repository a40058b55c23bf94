"""English."""

from __future__ import annotations

from typing import Final

from kg.languages import nouns
from kg.languages.language import Language, phrases, table, words

ENGLISH: Final = Language(
    code="en",
    abbreviations=words("""mr mrs ms dr prof st gen lt col sgt capt rep sen gov rev hon messrs vs no
        nos vol fig approx est jan feb mar apr jun jul aug sep sept oct nov dec ca cf e.g i.e"""),
    closing_abbreviations=words(
        "inc corp co ltd llc plc jr sr etc u.s u.k u.n e.u a.m p.m d.c bros"
    ),
    starters=words("""the a an it its he she they his her their this that these those in on at but
        and for as with we our you i there after before while if when under since both
        according"""),
    prefixes=words(
        "co e pre post non re anti pro mid multi semi sub ultra vice ex self inter intra"
    ),
    clitics=True,
    splits_hyphens=True,
    plan=words("""effort plan mean like intend intention aim want wish hope seek target goal
        ambition objective agree prepare decide pledge promise commit vow expect propose proposal
        schedule set poise ready determine strive due project prepared resolve gear bid eye
        envisage envision announce be_to about slate earmark strategy purpose deal agreement pact
        contract mandate planned proposed intended announced expected upcoming forthcoming future
        prospective incoming pending targeted slated drafting draft rush race vie line_up gear_up
        fix near await anticipate book tee_up offer subject dream postpone defer put_off push_back
        try attempt decision delay determined resolved prefer"""),
    plan_adverbs=phrases("soon; next year; next month; in future; going forward"),
    future=words("will shall 'll"),
    possible=words("""bet hesitate consider mull weigh explore evaluate study contemplate ponder
        examine assess rumour rumor speculate speculation speculative possible possibility likely
        unlikely suspect suspicion chance option potential potentially wonder fear unclear allege
        allegation threaten toy float scenario hypothesis talk negotiate negotiation interest
        interested reported rumored rumoured alleged mooted purported supposed hypothetical
        suspected tentative reserve court woo approach sound_out conceivable sceptical hint
        contender candidate favourite shortlist would-be feared believe think tip discuss"""),
    possible_modals=words("could may might would should can"),
    possible_adverbs=words("""reportedly allegedly perhaps maybe possibly probably supposedly
        presumably purportedly potentially apparently conceivably"""),
    conditions=words("if unless whether should provided"),
    negations=words(
        """not n't never no neither nor none nobody nothing without hardly cannot barely"""
    ),
    deny=words("""say_no nonsense fabricated bogus rubbish deny denial refute reject dismiss
        dispute rebut repudiate contradict untrue false unfounded baseless fiction"""),
    fail=words("""cancel abandon scrap shelve drop fail refuse decline rule_out call_off collapse
        withdraw terminate end sever halt oppose block avoid stop prohibit forbid veto pretend
        refusal prevent ban bar thwart scuttle scupper derail foil spurn forgo turn_down off cease
        hold_off lapse expire miss_out spare avert stave_off fend_off pass_over freeze"""),
    ended=words(
        "former ex formerly erstwhile one-time onetime late previous previously then outgoing"
    ),
    say=words("""say tell announce report write state declare explain add note claim argue reveal
        disclose confirm quote cite admit insist maintain comment respond reply warn stress
        emphasise emphasize point_out suggest hint indicate signal acknowledge predict forecast
        estimate calculate concede affirm believe think remark publish swear reckon quip assert
        grumble joke shrug sigh snap fume boast lament counter retort muse opine divulge recount
        complain caution underscore reiterate testify allege contend clarify specify assure inform
        notify email mail tweet brag attest recall gripe let_slip volunteer specify testify
        proclaim"""),
    sources=words("according per"),
    pronouns=table(
        "he/him/himself=sm; she/her/herself=sf; it/itself=sn; they/them/themselves=p; "
        "who/which/that=r"
    ),
    latter=words("latter"),
    states=words("state"),
    parties=words(
        "buyer seller bidder suitor acquirer purchaser vendor plaintiff defendant claimant "
        "applicant owner shareholder investor creditor debtor landlord tenant supplier "
        "customer client partner rival competitor challenger licensee operator sponsor"
    ),
    possessives=words("its his her their whose"),
    indefinite=words("a an"),
    definite=words("the this that these those such said"),
    nouns=nouns.classes("en"),
    trades=nouns.trades("en"),
    person_titles=words("mr mrs ms dr prof sir dame lord lady professor"),
    speaker_words=words("i me my myself"),
    self_words=words("we our us ourselves"),
    agents=words("by"),
    genitives=words("of 's"),
    posts=words("""director manager minister secretary analyst spokesman spokeswoman spokesperson
        officer cfo coo cto cio cmo counsel treasurer commissioner governor mayor senator ambassador
        economist strategist lawyer engineer designer editor coach captain president vice-president
        partner adviser advisor head chief boss prosecutor judge member supervisor foreman
        controller scientist researcher professor trader negotiator delegate deputy"""),
    outsiders=words("""
        minister secretary analyst commissioner governor mayor senator ambassador economist
        strategist lawyer prosecutor judge adviser advisor trader researcher professor scientist
        delegate counsel"""),
    locative=words("in on at across into to within throughout inside"),
    gains=words("profit gain earnings surplus income black earn"),
    losses=words("loss lose deficit red shortfall hole burn"),
    support=words("""begin start continue keep manage help succeed proceed go come get make let able
        use have complete finish finalise finalize close secure win obtain conclude sign"""),
)
