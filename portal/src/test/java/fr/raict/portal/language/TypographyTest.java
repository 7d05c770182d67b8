package fr.raict.portal.language;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypographyTest {
    private final Typography french = new Typography(Locale.FRENCH);

    @Test
    void linksAnAddressAndNothingElse() {
        assertThat(french.mailLink("o'neil?cc=x&y@mairie-orléans.example")).isEqualTo("<a href=\"mailto:"
                + "o%27neil%3Fcc%3Dx%26y@xn--mairie-orlans-khb.example\">o&#39;neil?cc=x&amp;y@mairie-orl&eacute;ans.example</a>");
        assertThat(french.mailLink("raict@example.org?cc=x<b>")).isEqualTo("raict@example.org?cc=x&lt;b&gt;");
    }

    @Test
    void keepsPunctuationWithItsWord() {
        assertThat(french.text("« Qui ? » dit-il : moi ; toi !"))
                .isEqualTo("«\u00a0Qui\u00a0?\u00a0» dit-il\u00a0: moi\u00a0; toi\u00a0!");
    }

    @Test
    void leavesOtherSpacesAlone() {
        assertThat(french.text("Ports and logistics: towns at the dock")).doesNotContain("\u00a0");
    }

    @Test
    void startsASentenceWithACapital() {
        assertThat(french.sentence("élu")).isEqualTo("Élu");
        assertThat(french.sentence("")).isEmpty();
    }
}
