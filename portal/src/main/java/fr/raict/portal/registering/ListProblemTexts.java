package fr.raict.portal.registering;

import fr.raict.portal.registering.lists.ListProblem;
import fr.raict.portal.registering.lists.ListProblem.Empty;
import fr.raict.portal.registering.lists.ListProblem.Encrypted;
import fr.raict.portal.registering.lists.ListProblem.NoAddresses;
import fr.raict.portal.registering.lists.ListProblem.OldWorkbook;
import fr.raict.portal.registering.lists.ListProblem.QuotesUnbalanced;
import fr.raict.portal.registering.lists.ListProblem.TooLarge;
import fr.raict.portal.registering.lists.ListProblem.TooLargeUnpacked;
import fr.raict.portal.registering.lists.ListProblem.TooManyColumns;
import fr.raict.portal.registering.lists.ListProblem.TooManyLines;
import fr.raict.portal.registering.lists.ListProblem.Unreadable;
import org.springframework.validation.Errors;

/** Why nobody was read from a list, in words that say what to do. */
final class ListProblemTexts {

    private ListProblemTexts() {}

    /** @param field in which the list came */
    static void tell(ListProblem problem, String field, Errors errors) {
        switch (problem) {
            case Unreadable() -> errors.rejectValue(field, "listing.unreadable");
            case QuotesUnbalanced() -> errors.rejectValue(field, "listing.quotesUnbalanced");
            case Encrypted() -> errors.rejectValue(field, "listing.encrypted");
            case OldWorkbook() -> errors.rejectValue(field, "listing.oldWorkbook");
            case TooLarge(var most) -> tell(most / 1_000_000, "listing.tooLarge", field, errors);
            case TooLargeUnpacked(var most) -> tell(most / 1_000_000, "listing.tooLargeUnpacked", field, errors);
            case TooManyLines(var most) -> tell(most, "listing.tooManyLines", field, errors);
            case TooManyColumns(var most) -> tell(most, "listing.tooManyColumns", field, errors);
            case Empty() -> errors.rejectValue(field, field.equals("file") ? "listing.emptyFile" : "listing.empty");
            case NoAddresses() -> errors.rejectValue(field, "listing.noAddresses");
        }
    }

    private static void tell(int most, String text, String field, Errors errors) {
        errors.rejectValue(field, text, new Object[]{most}, null);
    }
}
