import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  uses: {
    answer: 'een antwoord op een vragenlijst',
    score: 'de score van een kandidaat',
    finding: 'een bevinding van het boekenonderzoek',
    decision: 'een besluit',
  },
  refusals: {
    file_not_found: 'Dit bestand is er niet meer. Misschien heeft iemand het verwijderd; stuur het opnieuw.',
    too_many_files_here:
      'Er staan hier al {most, number} bestanden. Verwijder er eerst een, of voeg er een paar samen.',
    file_of_somebody_else:
      '“{name}” is door iemand anders gestuurd. Die kan het zelf verwijderen, en een manager ook.',
    file_is_in_use:
      '“{name}” is bewijs bij {kind, select, answer {een antwoord} score {een score} finding {een bevinding van het boekenonderzoek} decision {een besluit, dat blijft zoals het was} other {iets anders}}{count, plural, =1 {} other { en elders}}. Haal het daar eerst weg.',
    file_is_json:
      'Het bestand kwam met het type “application/json”, en dat wordt als verzoek gelezen. Stuur het als “application/octet-stream”.',
    file_is_empty: 'Het bestand is leeg. Kijk of het was opgeslagen voordat het werd verstuurd.',
    file_is_too_large:
      'Het bestand is groter dan {megabytes, number} MB, het maximum voor één bestand. Stuur de pagina’s die ertoe doen, of een kleinere scan.',
    room_is_full:
      'De bestanden van uw bedrijf nemen {used, number} van {most, number} MB in, en dit past er niet meer bij. Verwijder bestanden die niet meer nodig zijn.',
    upload_was_interrupted:
      'Het bestand brak af voordat het er was. Er is niets van bewaard; stuur het opnieuw.',
  },
};
