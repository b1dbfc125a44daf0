import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  warnings: {
    more_than_one_objective:
      '{count} doelen tegelijk. Een markt, een kanaal en een vaardigheid vragen elk een andere partner, een andere proef en een andere maat voor succes; wie ze alle zoekt, vindt niemand die in één ervan goed is, en weet achteraf niet wat werkte. Neem het doel dat het meest nodig is, en begin het volgende als dit loopt.',
    objective_is_not_the_largest_need:
      'De signalen wijzen meer op iets anders. Dat kan goed zijn, als u weet waarom; zeg het dan bij het zoeken naar een partner, zodat niemand zich verwondert.',
  },
  refusals: {
    diagnosis_not_found: 'Deze diagnose bestaat niet.',
    there_are_too_many_diagnoses:
      'Er zijn al {most} diagnoses, zoveel als er worden bewaard. Ga verder met de nieuwste.',
    diagnosis_is_closed:
      'Er is een nieuwere diagnose begonnen; deze blijft zoals ze was. Schrijf het doel daar.',
    objective_was_changed:
      '{who} heeft het doel intussen gewijzigd. Bekijk het zoals het nu is en breng uw wijzigingen opnieuw aan.',
    need_is_repeated:
      'Deze behoefte is twee keer gekozen. Eén komt eerst; de andere staan er één keer naast.',
    figure_is_unreadable:
      '“{figure}” is geen getal. Schrijf het in cijfers met hooguit 4 decimalen, zoals 250000 of 12.5.',
    success_goes_nowhere: 'Het staat al op {figure}. Schrijf wat het moet worden, of kies een andere maat.',
    success_day_has_passed: 'Deze dag ligt niet na {begun}, toen de diagnose begon. Kies een latere.',
    scope_is_in_and_out:
      '“{part}” staat binnen en buiten het bereik. Laat het op één van beide plaatsen staan.',
    must_have_is_repeated: '“{mustHave}” staat al op plaats {before}. Schrijf iets anders, of laat het weg.',
  },
};
