package fr.raict.portal.paper;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;

/**
 * What a sheet to sign says, in one language.
 *
 * @param title of the session, or which day it is
 * @param details when and where, and what the sheet is
 */
record SheetWords(String title, List<String> details, Locale language, MessageSource texts) {

    String of(String key, Object... values) {
        return texts.getMessage("paper.sheet." + key, values, language);
    }
}
