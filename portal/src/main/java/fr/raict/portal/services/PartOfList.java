package fr.raict.portal.services;

import java.util.function.IntFunction;

/** A page of a list that a service cuts; there is at least one page. */
public interface PartOfList {
    /** From 0, as services count. */
    int page();

    int pages();

    /** On all pages. */
    long total();

    /**
     * The page that a visitor asks for, or the last one when the list became shorter than that.
     *
     * @param page from 1, as visitors count
     * @param question asks for a page from 0
     */
    static <P extends PartOfList> P at(int page, IntFunction<P> question) {
        var asked = Math.max(page, 1) - 1;
        var found = question.apply(asked);
        return asked < found.pages() ? found : question.apply(found.pages() - 1);
    }
}
