import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  plain: {
    term_open: 'De voorwaarden gelden voor verkopen vanaf {starts}, zonder vaste einddatum.',
    term_until: 'De voorwaarden gelden voor verkopen van {starts} tot en met {ends}.',
    base_gross: 'Verdeeld wordt het hele bedrag dat de klant betaalt (bruto).',
    base_net: 'Verdeeld wordt het bedrag dat de klant betaalt min btw (netto).',
    base_profit: 'Verdeeld wordt het bedrag dat de klant betaalt min btw en min de kostprijs (winst).',
    split: 'Van elke verkoop gaat naar: {shares}.',
    statement:
      'Elke kalendermaand volgens de klok van {timeZone} heeft één afrekening, in {currency}, die beide partijen goedkeuren.',
    refund_always:
      'Een terugbetaling wordt bij elke partij teruggehaald naar rato van wat zij kreeg, hoe laat ook.',
    refund_within:
      'Een terugbetaling binnen {days, plural, one {# dag} other {# dagen}} na de verkoop wordt bij elke partij teruggehaald naar rato van wat zij kreeg; een latere draagt de partij die het geld ontving alleen.',
    payout_due:
      'Wat de ene partij de andere schuldig is, vervalt {days, plural, =0 {op de eerste dag na de maand} one {# dag na de maand} other {# dagen na de maand}}.',
    payout_minimum: 'Minder dan {minimum} wordt niet uitbetaald maar meegenomen naar de volgende maand.',
  },
  refusals: {
    alliance_not_found: 'Deze alliantie bestaat niet, of je organisatie hoort er niet bij.',
    version_not_found: 'Deze overeenkomst heeft die versie niet.',
    partner_has_not_joined:
      'Voor een overeenkomst zijn er twee nodig: je partner is nog niet toegetreden. Het concept kun je alvast schrijven.',
    agreement_not_valid:
      'Er {count, plural, one {is één punt} other {zijn # punten}} in de overeenkomst te herstellen voordat je haar kunt voorstellen. Er is niets gedeeld.',
    proposal_already_open:
      'Versie {version} is voorgesteld en staat nog open. Eerst keuren beide partijen haar goed of trekt een van beide haar in.',
    nothing_changed: 'Dit zegt precies hetzelfde als versie {version}, die nu geldt.',
    version_already_in_force: 'Deze versie geldt. Stel een nieuwe versie voor om iets te veranderen.',
    version_superseded: 'Er geldt een latere versie; deze is alleen nog te lezen.',
    version_withdrawn: 'Deze versie is ingetrokken en alleen nog te lezen.',
    already_signed: 'Jouw kant heeft deze versie al goedgekeurd.',
    hash_of_another_text:
      'De tekst die je las is niet de tekst van deze versie: de hashes verschillen. Open de pagina opnieuw en lees haar nog eens.',
    field_empty: 'Dit is nodig.',
    text_cannot_be_hashed:
      'Er staat een beschadigd teken in deze tekst. Typ het stuk dat er vreemd uitziet opnieuw.',
    date_not_valid: '“{found}” is geen bestaande dag. Schrijf bijvoorbeeld 2026-03-31.',
    ends_before_start: 'De laatste dag ligt vóór de eerste, {starts}.',
    currency_unknown: 'Kies een valuta met haar code, zoals EUR, VND of CNY.',
    time_zone_unknown: 'Kies een tijdzone met haar naam, zoals Asia/Ho_Chi_Minh of Europe/Amsterdam.',
    percent_missing: 'Hoeveel procent? Vul 0 in als deze partij niets krijgt.',
    percent_not_a_number: '“{found}” is geen percentage. Schrijf een getal zoals 30 of 33,5.',
    percent_negative: '{found} is minder dan nul. Een aandeel is 0 of meer; verlaag liever dat van de ander.',
    percent_too_fine: 'Gebruik hoogstens {most} cijfers achter de komma.',
    percents_look_like_fractions:
      'De aandelen zijn samen {sum, number, ::.######} procent. Schrijf 30 voor dertig procent, niet 0,30.',
    percents_do_not_sum:
      'De aandelen zijn samen {sum, number, ::.######} procent; het moet precies 100 zijn. {over, select, more {Haal er {rest, number, ::.######} af.} other {Er ontbreekt {rest, number, ::.######}.}}',
    party_unknown: 'Dit is geen partij van de alliantie. De partijen zijn: {parties}.',
    money_not_valid:
      '“{found}” is geen bedrag in {currency}. Schrijf alleen cijfers{digits, plural, =0 {} one { en hoogstens # achter de komma} other { en hoogstens # achter de komma}}.',
    days_not_valid: '“{found}” is geen aantal dagen. Schrijf een heel getal van 0 tot 3650.',
  },
};
