package fr.raict.endtoend;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** One person at their browser. Says what people do in the words they read. */
final class Visit implements AutoCloseable {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "RGAAv4");

    private final BrowserContext browser;
    private final Page page;

    Visit(BrowserContext browser) {
        this.browser = browser;
        this.page = browser.newPage();
    }

    Page page() { return page; }

    Visit open(String path) {
        page.navigate(path);
        return this;
    }

    Visit open(URI link) { return open(link.toString()); }

    /** Signs in at Keycloak's own page, wherever the visit was when it asked for it. */
    Visit signIn(String account, String password) {
        page.fill("#username", account);
        page.fill("#password", password);
        page.click("#kc-login");
        return seesUrl(Stack.PUBLIC_URL + "/");
    }

    Visit signedInAt(String path, String account) { return open("/connexion?retour=" + path).signIn(account, "raict"); }

    Visit seesUrl(String prefix) {
        page.waitForURL(Pattern.compile(Pattern.quote(prefix) + ".*"));
        return this;
    }

    Visit fill(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    Visit choose(String option) {
        page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(option)).first().check();
        return this;
    }

    Visit select(String label, String option) {
        page.getByLabel(label).first().selectOption(new SelectOption().setLabel(option));
        return this;
    }

    Visit press(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
        return this;
    }

    Visit follow(String link) {
        page.getByRole(AriaRole.LINK, named(link)).first().click();
        return this;
    }

    private static GetByRoleOptions named(String name) { return new GetByRoleOptions().setName(name); }

    Visit reads(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    Visit doesNotRead(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    Visit readsHeading(String text) {
        assertThat(page.locator("h1")).containsText(text);
        return this;
    }

    Locator row(String text) {
        return page.locator("li, tr, article").filter(new Locator.FilterOptions().setHasText(text)).last();
    }

    /** What axe finds, as lines that say where. */
    List<String> barriers() {
        return new AxeBuilder(page).withTags(RULES).analyze().getViolations().stream().map(Visit::describe).toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    @Override
    public void close() { browser.close(); }
}
