import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  title: 'Signalen van behoefte',
  purpose:
    'Vijftien signalen dat een partner kan helpen: met een nieuwe markt, een nieuw kanaal of iets wat u zelf niet kunt. Antwoord voor de afgelopen twaalf maanden.',
  sections: {
    market: { title: 'Een nieuwe markt', hint: 'Klanten in gebieden of groepen die u nu niet bereikt.' },
    channel: { title: 'Een nieuw kanaal', hint: 'Een andere weg naar de klanten die u wilt.' },
    capability: { title: 'Meer kunnen', hint: 'Wat uw bedrijf zelf niet goed genoeg kan.' },
    words: { title: 'In uw eigen woorden' },
  },
  questions: {
    growth_slows: {
      text: 'Vertraagt uw groei, hoewel u er evenveel moeite in steekt als voorheen?',
      options: {
        no: 'Nee, we groeien als voorheen of sneller',
        little: 'De groei is iets trager',
        much: 'De groei is veel trager',
        fully: 'We staan stil of krimpen, met evenveel moeite of meer',
      },
    },
    demand_elsewhere: {
      text: 'Vragen klanten van elders naar wat u verkoopt?',
      hint: 'Uit een andere regio, een ander land of een soort klant die u niet bedient.',
      options: {
        no: 'Nee',
        little: 'Af en toe',
        much: 'Elke maand, en sommige bedienen we met moeite',
        fully: 'Geregeld, en we moeten ze wegsturen',
      },
    },
    branch_costs: {
      text: 'Hoe zwaar zouden de vaste kosten van een eigen vestiging daar zijn?',
      hint: 'Huur, mensen, voorraad en vergunningen in het eerste jaar, vergeleken met uw jaarwinst.',
      options: {
        no: 'Licht: minder dan een tiende, of een vestiging is niet nodig',
        little: 'Draaglijk: tot een derde',
        much: 'Zwaar: tot de hele jaarwinst',
        fully: 'Te zwaar: meer dan een jaarwinst',
      },
    },
    entry_barriers: {
      text: 'Zouden netwerk, wet, vergunningen of vertrouwen u buiten houden als u er alleen heen ging?',
      options: {
        no: 'Nee, iedereen kan er beginnen',
        little: 'Het zou ons enkele maanden kosten',
        much: 'Het zou ons een jaar of langer kosten',
        fully: 'Zonder iemand van daar komen we er niet in',
      },
    },
    barrier_kinds: {
      text: 'Welke daarvan?',
      options: {
        network: 'De juiste mensen kennen',
        law: 'Wetten en belastingen',
        licence: 'Vergunningen en keurmerken',
        trust: 'Vertrouwen van klanten in nieuwkomers',
        other: 'Iets anders',
      },
    },
    speed_decides: {
      text: 'Hoe belangrijk is het om er snel te zijn?',
      options: {
        no: 'Niet, de markt wacht wel',
        little: 'Eerder is beter',
        much: 'Concurrenten komen eraan; over een jaar is het lastiger',
        fully: 'Wie het eerst is, wint, en dat beslist zich binnen maanden',
      },
    },
    source_share: {
      text: 'Welk deel van uw omzet kwam via uw grootste platform, kanaal of bron?',
      hint: 'Eén verkoopplatform, advertentienetwerk, wederverkoper of doorverwijzer. Sla het over als u het niet weet.',
      unit: '% van de omzet',
    },
    one_source: {
      text: 'Hoeveel van uw omzet hangt aan één platform of bron?',
      options: {
        no: 'Geen enkele brengt 20 % of meer',
        little: 'Eén brengt 20 tot 30 %',
        much: 'Eén brengt 30 tot 50 %',
        fully: 'Eén brengt meer dan de helft',
      },
    },
    costly_leads: {
      text: 'Wordt het duurder om een klant te winnen, of worden aanvragen slechter?',
      options: {
        no: 'Nee, kosten en kwaliteit zijn stabiel of beter',
        little: 'Eén van beide is iets slechter dan een jaar geleden',
        much: 'Beide slechter, of één duidelijk slechter',
        fully: 'Elke klant kost meer dan we eraan terugverdienen',
      },
    },
    thin_sales_team: {
      text: 'Kan uw verkoopteam er klanten bij hebben?',
      options: {
        no: 'Ja, er is ruimte',
        little: 'In rustige weken',
        much: 'Nauwelijks, aanvragen blijven dagen liggen',
        fully: 'Nee, de eigenaar of één persoon verkoopt alles',
      },
    },
    wants_sellers: {
      text: 'Wilt u verkopen via agenten, franchisenemers of affiliates?',
      options: { no: 'Nee', yes: 'Ja, of we denken erover' },
    },
    no_partner_model: {
      text: 'Hebt u daar een model voor?',
      hint: 'Wie wat doet, wie wat verdient, welke regels gelden, en dat op papier.',
      options: {
        no: 'Ja, op papier en beproefd',
        little: 'Ja, op papier en nog niet beproefd',
        much: 'Ideeën, niets op papier',
        fully: 'Nee, we weten niet waar te beginnen',
      },
    },
    tried_channels: {
      text: 'Hebt u de afgelopen twee jaar nieuwe kanalen geprobeerd?',
      hint: 'Bijvoorbeeld advertenties, een marktplaats, beurzen, een bureau.',
      options: { no: 'Nee', yes: 'Ja' },
    },
    burned_money: {
      text: 'Wat kwam ervan?',
      options: {
        no: 'Ze verdienen zichzelf terug',
        little: 'Ze kosten ongeveer wat ze opbrengen',
        much: 'Ze kostten meer dan ze opbrachten',
        fully: 'We verloren geld dat pijn deed en zijn gestopt',
      },
    },
    owner_decides_all: {
      text: 'Hoeveel dagelijkse beslissingen moeten langs de eigenaar?',
      options: {
        no: 'Weinig, anderen beslissen',
        little: 'De grotere',
        much: 'De meeste',
        fully: 'Allemaal; is de eigenaar weg, dan ligt het werk stil',
      },
    },
    unmeasured_marketing: {
      text: 'Weet u wat uw marketing oplevert?',
      options: {
        no: 'Ja, per kanaal, in klanten en omzet',
        little: 'Per kanaal, alleen in aanvragen',
        much: 'Alleen dat er enig effect is',
        fully: 'Nee, we geven uit zonder te meten',
      },
    },
    few_key_people: {
      text: 'Op hoeveel mensen drijft uw bedrijf?',
      hint: 'Wiens afwezigheid van een maand zou levering of service stilleggen?',
      options: {
        no: 'Niemands; er is voor iedereen vervanging',
        little: 'Een of twee, en iemand kan invallen',
        much: 'Een of twee, en niemand kan invallen',
        fully: 'Meerdere, en een van hen gaat misschien weg',
      },
    },
    no_standard_process: {
      text: 'Verloopt uw kernwerk volgens een beschreven proces?',
      options: {
        no: 'Ja, en nieuwe mensen leren ermee',
        little: 'Grotendeels, er ontbreken delen',
        much: 'Ieder doet het op zijn eigen manier',
        fully: 'Er is er geen, en dat blijkt uit fouten en vertraging',
      },
    },
    wants_technology: {
      text: 'Wilt u meer techniek of automatisering?',
      options: { no: 'Nee, wat we hebben volstaat', yes: 'Ja' },
    },
    technology_start: {
      text: 'Weet u waar te beginnen?',
      options: {
        no: 'Ja, met een plan, een budget en iemand die het kan',
        little: 'Met een plan, maar niemand die het kan',
        much: 'We hebben wensen, geen plan',
        fully: 'Nee, of wat we probeerden mislukte',
      },
    },
    lacking_most: {
      text: 'Wat mist u het meest?',
      hint: 'Eén zin, zoals u het uw team zou zeggen. Hij staat op het resultaat.',
    },
  },
  contradictions: {
    share_and_range: 'het percentage ligt buiten de gekozen marge',
  },
};
