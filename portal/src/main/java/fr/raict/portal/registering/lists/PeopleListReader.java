package fr.raict.portal.registering.lists;

import java.util.List;
import java.util.function.Supplier;

import fr.raict.portal.registering.lists.ListProblem.Empty;
import fr.raict.portal.registering.lists.ListProblem.TooLarge;
import fr.raict.values.TypedText;

/** Reads a list of people, whatever it is: nothing that is pasted or uploaded makes it fail. */
public final class PeopleListReader {

    private PeopleListReader() {}

    /** CSV, cells copied from a spreadsheet, or recipients copied from a mail. */
    public static ReadList pasted(String text) {
        return read(() -> ofText(text));
    }

    /** Any of these in a file, or a workbook (.xlsx), which its content tells. */
    public static ReadList uploaded(byte[] file) {
        return read(() -> ofFile(file));
    }

    private static ReadList read(Supplier<ReadList> reading) {
        try {
            return reading.get();
        } catch (UnfitList unfit) {
            return new ReadList.Refused(unfit.problem());
        }
    }

    private static ReadList ofFile(byte[] file) {
        if (file.length > ListBounds.MOST_BYTES) {
            throw new UnfitList(new TooLarge(ListBounds.MOST_BYTES));
        }
        FileKind.refuseOld(file);
        return FileKind.isPacked(file) ? PeopleTable.of(Workbook.firstSheet(file)) : ofText(DecodedText.of(file));
    }

    private static ReadList ofText(String text) {
        if (text.length() > ListBounds.MOST_BYTES) {
            throw new UnfitList(new TooLarge(ListBounds.MOST_BYTES));
        }
        if (TypedText.line(text).isEmpty()) {
            throw new UnfitList(new Empty());
        }
        var unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var recipients = Recipients.find(unmarked);
        return recipients.isEmpty() ? PeopleTable.of(CsvText.rows(unmarked))
                : new ReadList.People(recipients, List.of());
    }
}
