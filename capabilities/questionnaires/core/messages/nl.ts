import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  refusals: {
    sheet_not_found: 'Deze vragen bestaan hier niet.',
    sheet_is_closed: 'Deze antwoorden zijn gesloten, omdat er een nieuwe ronde is begonnen. Antwoord daar.',
    question_is_not_in_set: 'Er is geen vraag “{question}” op dit blad.',
    answer_was_changed:
      '{who} heeft dit intussen beantwoord. Bekijk dat antwoord en laat het staan of geef het uwe.',
    answer_is_of_another_kind:
      '“{question}” vraagt om {kind, select, choice {een keuze} scale {een cijfer op de schaal} number {een getal} files {bestanden} other {een tekst}}.',
    unknown_is_no_answer_here: '“{question}” vraagt om een antwoord; laat het open tot iemand het weet.',
    nothing_is_chosen: '“{question}”: kies iets, of neem het antwoord terug.',
    option_is_unknown: '“{question}” heeft geen optie “{option}”. Wel: {options}.',
    option_is_repeated: '“{question}”: “{option}” is twee keer gekozen. Kies het één keer.',
    one_option_may_be_chosen: '“{question}” laat één optie toe. Kies de best passende.',
    option_stands_alone:
      '“{question}”: “{option}” gaat niet samen met andere opties. Kies alleen dit, of de andere.',
    mark_is_outside_scale:
      '“{question}”: {mark} staat niet op de schaal. Neem een heel getal van {least} tot en met {most}.',
    number_is_unreadable: '“{question}”: “{number}” is geen getal. Schrijf het in cijfers, zoals 12.5.',
    number_has_too_many_decimals:
      '“{question}”: {number} heeft te veel decimalen; er {digits, plural, =0 {mogen er geen zijn} one {mag er één zijn} other {mogen er {digits} zijn}}. Rond het af.',
    number_is_out_of_range:
      '“{question}”: {number} valt buiten het bereik. Schrijf een getal van {least} tot en met {most} ({unit}).',
    text_is_empty: '“{question}”: schrijf iets, of neem het antwoord terug.',
    text_is_too_long: '“{question}”: de tekst telt {length} tekens; er passen er {longest}. Maak hem korter.',
    file_is_repeated: '“{question}”: dit bestand staat er twee keer. Noem het één keer.',
    too_many_files: '“{question}” neemt hooguit {most} bestanden. Laat de andere weg.',
    answers_contradict:
      'Dit gaat niet samen met het antwoord op “{other}”: {why}. Wijzig een van beide; wilt u beide wijzigen, neem er dan eerst een terug.',
  },
};
