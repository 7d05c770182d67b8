package fr.raict.portal.organising.mails;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SafeMailTest {

    @Test
    void keepsTheWordsAndTheirStructure() {
        assertThat(SafeMail.of("<html><body><p>Bonjour <strong>Claire</strong></p><ul><li>un</li></ul></body></html>")
                .html()).isEqualTo("<p>Bonjour <strong>Claire</strong></p><ul><li>un</li></ul>");
    }

    @Test
    void dropsWhateverCouldActOrReachOut() {
        var safe = SafeMail.of("""
                <head><style>p { color: red }</style></head>
                <script>alert(1)</script><p onclick="x()" style="y">a</p>
                <img src="http://example.org/x"><iframe src="/x"></iframe><form><input name="q"></form>
                <svg onload="x()"></svg><a href="javascript:x()">b</a>""").html();

        assertThat(safe).doesNotContain("script", "style", "onclick", "img", "iframe", "form", "svg", "href", "red")
                .contains("<p>a</p>", "<u>b</u>");
    }

    @Test
    void doesNotOutrankThePagesHeading() {
        assertThat(SafeMail.of("<h1>Invitation</h1>").html()).isEqualTo("<p><strong>Invitation</strong></p>");
    }
}
