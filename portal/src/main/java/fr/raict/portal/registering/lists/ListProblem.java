package fr.raict.portal.registering.lists;

/** Why nobody could be read from a list. */
public sealed interface ListProblem {

    /** Neither a text nor a workbook, or a damaged one. */
    record Unreadable() implements ListProblem {
    }

    /** A quote is opened and never closed, or something follows right after a closed one. */
    record QuotesUnbalanced() implements ListProblem {
    }

    /** A workbook that asks for a password. */
    record Encrypted() implements ListProblem {
    }

    /** A workbook as Excel made it before 2007 (.xls). */
    record OldWorkbook() implements ListProblem {
    }

    record TooLarge(int mostBytes) implements ListProblem {
    }

    /** A workbook that is small only as long as it is packed. */
    record TooLargeUnpacked(int mostBytes) implements ListProblem {
    }

    record TooManyLines(int most) implements ListProblem {
    }

    record TooManyColumns(int most) implements ListProblem {
    }

    /** Nothing at all, or nothing below the header. */
    record Empty() implements ListProblem {
    }

    /** No column is called an e-mail address, and none has one in it. */
    record NoAddresses() implements ListProblem {
    }
}
