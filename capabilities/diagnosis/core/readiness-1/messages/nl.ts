import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  title: 'Gereedheid',
  purpose:
    'Of uw bedrijf nu een alliantie kan dragen, en zo niet, wat eerst beter moet. Wees zo eerlijk als een partner zou zijn: niemand buiten ziet het.',
  sections: {
    strength: { title: 'Kernkracht', hint: 'Waar een partner u voor zou willen.' },
    gap: { title: 'Dringendste tekort', hint: 'Waar u een partner voor wilt.' },
    willingness: { title: 'Bereidheid tot delen', hint: 'Wie niets geeft, krijgt zelden iets.' },
    ability: { title: 'Team, proces en beloning', hint: 'Wie het doet, hoe, en wat zij eraan hebben.' },
  },
  questions: {
    strength_words: {
      text: 'Waar bent u zo goed in dat een partner het zou willen?',
      hint: 'Eén zin.',
    },
    core_strength: {
      text: 'Wie zegt dat, behalve uzelf?',
      options: {
        none: 'We zijn het er niet over eens wat het is',
        weak: 'We denken het, niemand is gevraagd',
        fair: 'Sommige klanten zeggen het',
        strong: 'De meeste klanten zeggen het, en er zijn voorbeelden of cijfers',
      },
    },
    strength_evidence: {
      text: 'Welke voorbeelden of cijfers laten het zien?',
      hint: 'Brieven van klanten, een testrapport, een gewonnen prijs. Alleen uw bedrijf ziet ze.',
    },
    gap_words: { text: 'Welk tekort moet het eerst worden opgelost?', hint: 'Eén zin.' },
    urgent_gap: {
      text: 'Hoe duidelijk is dat tekort binnen het bedrijf?',
      options: {
        none: 'Iedereen zou een ander noemen',
        weak: 'We kennen de richting, niet het tekort',
        fair: 'We zijn het eens over één tekort',
        strong: 'We zijn het eens over één tekort en weten in cijfers wat het kost',
      },
    },
    share_information: {
      text: 'Hoe bereid bent u om informatie te delen?',
      hint: 'Zoals verkoopcijfers, reacties van klanten, wat u hebt geleerd.',
      low: 'Niets gaat de deur uit',
      high: 'Wat het doel vraagt, ook cijfers',
    },
    share_resources: {
      text: 'Hoe bereid bent u om middelen in te zetten?',
      hint: 'Mensen, tijd, geld, klanten, kanalen.',
      low: 'Niets naast het dagelijks werk',
      high: 'Wat het doel vraagt, begroot',
    },
    resources_offered: {
      text: 'Wat zou u kunnen inbrengen?',
      options: {
        customers: 'Onze klanten en contacten',
        brand: 'Onze naam en reputatie',
        people: 'Mensen en hun tijd',
        know_how: 'Kennis en opleiding',
        content: 'Inhoud en materiaal',
        channels: 'Onze kanalen',
        money: 'Geld',
        none: 'Niets van dit alles',
      },
    },
    share_risk: {
      text: 'Hoe bereid bent u om risico te delen?',
      hint: 'Later verdienen, iets verliezen als het niet lukt.',
      low: 'De partner draagt alles',
      high: 'We winnen en verliezen samen',
    },
    team: {
      text: 'Wie zou de alliantie van uw kant leiden?',
      options: {
        none: 'Nog niemand',
        weak: 'Iemand naast al het andere werk',
        fair: 'Een aangewezen persoon met vaste uren',
        strong: 'Een aangewezen persoon met vaste uren, die mag beslissen',
      },
    },
    team_hours: {
      text: 'Hoeveel uur per week heeft uw kant ervoor?',
      hint: 'Van alle mensen samen, zoals gepland en niet zoals gehoopt.',
      unit: 'uur per week',
    },
    process: {
      text: 'Kan een partner werk van u overnemen, of het aan u overdragen?',
      options: {
        none: 'Nee, alles zit in hoofden',
        weak: 'Na telkens lange uitleg',
        fair: 'Ja, de hoofdstappen staan op papier',
        strong: 'Ja, het staat op papier, wordt gemeten, en nieuwkomers werken ermee',
      },
    },
    incentives: {
      text: 'Wat hebben uw mensen eraan als de partner slaagt?',
      options: {
        none: 'Niets, of het kost hun iets: de verkoop van de partner is niet van hen',
        weak: 'Nog niets, maar het schaadt hen niet',
        fair: 'Het telt mee in hun doelen',
        strong: 'Het telt mee in hun doelen en hun beloning',
      },
    },
  },
  contradictions: {
    resources_and_nothing: 'inzetten wat het doel vraagt en niets in te brengen hebben gaat niet samen',
    team_and_no_hours: 'iemand met vaste uren heeft meer dan 0 uur',
  },
};
