import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  dimensions: {
    customer: 'klant',
    channel: 'kanaal',
    partner: 'partner',
    product: 'product',
    region: 'regio',
    supplier: 'leverancier',
  },
  bands: {
    fine: 'in orde',
    watch: 'opletten',
    high: 'hoog',
  },
  bandMeanings: {
    fine: 'de grootste brengt minder dan 20 % in',
    watch: 'de grootste brengt 20 % tot en met 30 % in',
    high: 'de grootste brengt meer dan 30 % in',
  },
  hhiBands: { low: 'laag', moderate: 'matig', high: 'hoog' },
  policies: {
    'us-2023': 'Amerikaanse fusierichtlijnen 2023: matig vanaf 1.000, hoog boven 1.800',
    'us-2010': 'Amerikaanse fusierichtlijnen 2010: matig vanaf 1.500, hoog boven 2.500',
    'eu-2004': 'Europese fusierichtsnoeren 2004: matig vanaf 1.000, hoog boven 2.000',
  },
  figures: {
    total: 'totaal',
    share: 'aandeel',
    cumulative: 'cumulatief',
    hhi: 'HHI',
    effectiveNumber: 'effectief aantal',
    gini: 'Gini',
  },
  meanings: {
    hhi: 'Som van de gekwadrateerde percentages: bijna 0 bij veel gelijke, 10.000 bij één enkele.',
    effectiveNumber: 'Zoveel gelijke zouden even geconcentreerd zijn.',
    gini: '0 als allen evenveel inbrengen, bijna 1 als één bijna alles inbrengt.',
    disclose:
      'Vanaf 10 % moet een klant volgens Amerikaanse verslagregels (ASC 280) in de jaarrekening genoemd worden.',
    negatives: 'Er ging meer terug dan er binnenkwam. In de aandelen tellen zij als 0.',
    unnamed: 'Verkopen zonder naam blijven buiten de aandelen.',
  },
  rise: 'Het grootste aandeel steeg van {earlier} % ({earlierName}) in {earlierMonth} naar {now} % ({nowName}) in {month}, 5 punten of meer binnen zes maanden.',
  refusals: {
    window_ends_before_it_begins:
      'De periode begint op {from} en eindigt op {to}. Kies een einde dat niet vóór het begin ligt.',
    rate_is_missing:
      '{rows, plural, one {# bedrag in {from} heeft} other {# bedragen in {from} hebben}} geen koers naar {to} (regel {lines}{rows, plural, one {} other {; het eerste op {since}}}). Geef een koers van {from} naar {to} van die datum of eerder.',
    no_sales_in_window: 'In deze periode zijn er geen verkopen. Kies een langere.',
    no_income_in_window:
      'In deze periode kwam niet meer binnen dan er terugging, dus er valt niets te verdelen.',
    target_share_is_not_between_0_and_1: 'Het streefaandeel moet boven 0 % en onder 100 % liggen.',
    income_is_not_part_of_total: 'De omzet van één moet tussen 0 en de omzet van allen liggen.',
    nobody_else_to_grow: 'Alle omzet komt hiervandaan; er is niemand anders van wie de omzet kan groeien.',
    no_sales_yet: 'Er zijn hier nog geen verkopen. Importeer eerst een bestand met verkopen.',
    sales_lack_a_rate:
      '{sales, plural, one {# verkoop in {from}, van {since}, heeft} other {# verkopen in {from}, tussen {since} en {until}, hebben}} geen wisselkoers naar {to}; de eerste staat op regel {line} van {file}. Voeg een koers toe van {from} naar {to} van {since} of eerder.',
    no_sales_name_anybody:
      'Geen van de verkopen in deze periode zegt met wie zij was. Importeer een bestand met zo’n kolom en kies die daar.',
    group_is_named_after_a_member_of_another:
      '{name} hoort al bij de groep {group}. Geef deze groep een andere naam, of haal {name} eerst uit die groep.',
    member_has_a_group_of_its_own:
      '{name} is zelf een groep. Zet de leden ervan één voor één in deze groep, of hef die groep eerst op.',
    group_not_found: 'Er is geen groep meer met de naam {group}.',
  },
};
