"""What money is counted in: signs, ISO 4217 codes, and names in the languages of the news.

A name alone stands for the currency that news means by it (dollars: USD); a nation's adjective
beside it decides (dollari canadesi: CAD). Names that several nations share without a usual one
(crowns) give no code by themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Final


def _pairs(text: str) -> Mapping[str, str]:
    """The pairs of a white-space separated list "word/word=value"."""
    pairs = (part.split("=") for part in text.split())
    return MappingProxyType({word: value for names, value in pairs for word in names.split("/")})


SIGNS: Final = _pairs("""
    US$=USD C$=CAD CA$=CAD A$=AUD AU$=AUD HK$=HKD NT$=TWD NZ$=NZD S$=SGD R$=BRL MX$=MXN $=USD
    €=EUR £=GBP ¥=CNY ₹=INR ₺=TRY ₩=KRW ₽=RUB ₪=ILS ₫=VND ฿=THB ₱=PHP ₦=NGN ₴=UAH zł=PLN Kč=CZK""")

CODES: Final = frozenset(
    """
    EUR USD GBP CNY CHF JPY INR TRY CAD AUD HKD TWD NZD SGD BRL MXN ARS CLP COP PEN UYU SEK NOK
    DKK ISK PLN CZK HUF RON BGN RUB UAH ILS AED SAR QAR KWD EGP MAD ZAR NGN KES KRW IDR MYR THB
    VND PHP PKR KZT""".split()
)
"""Codes that stand beside a number as they are."""

ABBREVIATIONS: Final = _pairs("""
    Rs=INR Rs.=INR RMB=CNY Fr=CHF Fr.=CHF SFr=CHF sFr=CHF Dh=AED Dhs=AED kr=? Ft=HUF zł=PLN
    Kč=CZK TL=TRY mdp=MXN mdd=USD mde=EUR""")
"""Short names, as they are written; mdp, mdd and mde are millions."""

MILLIONS: Final = frozenset(("mdp", "mdd", "mde"))

_NAMES: Final = _pairs("""
    euro/euros/euri=EUR eurocent/eurocents=EUR/100
    dollar/dollars/dollaro/dollari/dólar/dólares=dollar buck/bucks=USD
    pound/pounds/pfund/sterlina/sterline/sterling/libra/libras/livre/livres=pound quid=GBP
    yuan/yuans/yuanes/renminbi/remimbi=CNY yen/yens/yenes=JPY won/wons=KRW
    franc/francs/franken/franchi/franco/francos=franc
    rupee/rupees/rupie/rupien/rupia/rupias/roupie/roupies=rupee
    rouble/roubles/ruble/rubles/rubel/rublo/rubli/rublos=ruble lira/liras/lire=lira
    peso/pesos=peso real/reais/reales=BRL rand=ZAR zloty/zlotys/złoty/sloty=PLN
    forint/forints/fiorini=HUF
    krone/kronen/kroner/kronor/krona/crown/crowns/corona/corone/coronas/couronne/couronnes=krone
    dirham/dirhams/dírham=dirham riyal/riyals/riyales/rial/rials=riyal
    shekel/shekels/schekel/sicli/shekels=ILS dong=VND baht=THB ringgit=MYR rupiah=IDR
    hryvnia/hrywnja/grivna=UAH tenge=KZT naira=NGN leu/lei=RON lew/leva/lewa=BGN
    dinar/dinars/dinari/dinares=dinar
    cent/cents/centesimo/centesimi/centime/centimes/céntimo/céntimos=cent pence=GBP/100
    penny=GBP/100""")

_USUAL: Final = _pairs("""dollar=USD pound=GBP franc=CHF rupee=INR ruble=RUB lira=TRY peso=MXN
    krone=? dirham=AED riyal=SAR dinar=? cent=EUR/100""")

_NATIONAL: Final = _pairs("""
    dollar:cana=CAD dollar:kana=CAD dollar:austral=AUD dollar:hong=HKD dollar:hongk=HKD
    dollar:singap=SGD dollar:taiw=TWD dollar:neuse=NZD dollar:neoz=NZD dollar:néoz=NZD
    dollar:zealand=NZD peso:mex=MXN peso:mess=MXN peso:argen=ARS peso:chil=CLP peso:cil=CLP
    peso:colom=COP peso:kolum=COP peso:filip=PHP peso:phil=PHP peso:urug=UYU krone:schwed=SEK
    krone:swed=SEK krone:sved=SEK krone:suéd=SEK krone:suec=SEK krone:norweg=NOK krone:norv=NOK
    krone:norue=NOK krone:dän=DKK krone:dan=DKK krone:tsche=CZK krone:czech=CZK krone:cec=CZK
    krone:tchè=CZK krone:chec=CZK krone:isl=ISK krone:icel=ISK pound:egyp=EGP pound:ägyp=EGP
    pound:egiz=EGP pound:égyp=EGP pound:egip=EGP franc:cfa=XOF rupee:pak=PKR rupee:sri=LKR
    rupee:indon=IDR rupee:nep=NPR ruble:bela=BYN ruble:bel=BYN dirham:maro=MAD dirham:moro=MAD
    dirham:marro=MAD riyal:qat=QAR riyal:kat=QAR riyal:iran=IRR riyal:oman=OMR dinar:kuw=KWD
    dinar:serb=RSD dinar:alg=DZD dinar:tun=TND""")

_ADJECTIVES: Final = (
    *sorted({key.partition(":")[2] for key in _NATIONAL}),
    "us", "ameri", "amerik", "améri", "estadoun", "statun",
    "schweiz", "svizz", "suis", "swiss", "suiz",
    "brit", "türk", "turk", "turc", "turq", "ind", "russ", "rus", "chin", "cin", "jap", "giap",
)  # fmt: skip

_TRICKY: Final = MappingProxyType({
    "en": frozenset(("real", "won", "rand", "lei")),
    "es": frozenset(("real", "coronas")),
    "fr": frozenset(("livre", "livres", "real", "cent", "lei")),
    "it": frozenset(("lei", "leva")),
})  # fmt: skip
"""Names that are mostly something else: currencies only beside a scale or an adjective."""

_CENTS: Final = MappingProxyType({"en": "USD/100"})


@dataclass(frozen=True, slots=True)
class Currency:
    """An ISO 4217 code ("" where the text does not tell which crowns) and what one unit counts."""

    code: str
    factor: Decimal = Decimal(1)


def by_sign(sign: str) -> Currency | None:
    """The currency of a sign, a code or an abbreviation, None where it is none."""
    if sign in CODES:
        return Currency(sign)
    code = SIGNS.get(sign) or ABBREVIATIONS.get(sign)
    if code is None:
        return None
    return Currency(code.strip("?"), Decimal(1_000_000) if sign in MILLIONS else Decimal(1))


def by_name(
    word: str, language: str, adjectives: tuple[str, ...], *, scaled: bool
) -> Currency | None:
    """The currency that a lower-case name stands for, given the words beside it.

    `scaled` says that a million or the like stands before the name.
    """
    family = _NAMES.get(word)
    if family is None or (word in _TRICKY.get(language, ()) and not (scaled or adjectives)):
        return None
    national = (
        code
        for adjective in adjectives
        for length in range(len(adjective), 1, -1)
        if (code := _NATIONAL.get(f"{family}:{adjective[:length]}"))
    )
    usual = _CENTS.get(language, _USUAL["cent"]) if family == "cent" else _USUAL.get(family, family)
    code, _, cents = next(national, usual).partition("/")
    return Currency(code.strip("?"), Decimal(1) / int(cents) if cents else Decimal(1))


def family(word: str) -> str:
    """What a word names money by, in any case: "Kronen" the crown; "" for no such word."""
    return _NAMES.get(word.lower(), "")


def is_adjective(word: str) -> bool:
    """Whether a lower-case word may say whose currency it is."""
    return word.startswith(_ADJECTIVES)
