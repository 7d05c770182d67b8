package fr.raict.endtoend;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.deque.html.axecore.args.AxeRunOptions;
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

    private static final String TYPED_IN = "input:not([type=hidden], [type=radio], [type=checkbox]), textarea";
    private static final String STICKING_OUT = """
            () => {
                const right = each => each.getBoundingClientRect().right;
                const all = [...document.querySelectorAll('body *')].filter(each => !each.closest('.table-frame'));
                const page = document.documentElement.scrollWidth <= innerWidth ? []
                    : all.filter(each => right(each) > innerWidth);
                const cards = all.filter(each => each.closest('li > .card-workshop')
                    && !each.matches('.visually-hidden') && right(each) > right(each.closest('li')) + 1);
                return [...page, ...cards].map(each => each.outerHTML.substring(0, 120)).slice(0, 3);
            }
            """;

    /** Text that stays on one line is ours, and so is that of buttons and tags. Many wait wherever places are told. */
    private static final String WITH_LONG_WORDS = """
            () => {
                const texts = [];
                const many = [...document.querySelectorAll('.places .tag')].map(tag => [tag, tag.innerHTML]);
                many.forEach(([tag]) => tag.textContent = 'Complet, 1\u202f365\u00a0personnes en\u00a0attente');
                const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                while (walk.nextNode()) {
                    const element = walk.currentNode.parentElement;
                    if (walk.currentNode.data.trim() && !element.closest('script, option, textarea, .btn, .tag')
                            && getComputedStyle(element).whiteSpace !== 'nowrap') {
                        texts.push([walk.currentNode, walk.currentNode.data]);
                    }
                }
                texts.forEach(([text, data]) => text.data = data + ' ' + 'Intercommunalité'.repeat(5));
                const found = (%s)();
                texts.forEach(([text, data]) => text.data = data);
                many.forEach(([tag, html]) => tag.innerHTML = html);
                return found;
            }
            """;

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

    /** Empties every field of the page's form, then fills in some, by their ids. */
    Visit empty(Map<String, String> fields) {
        page.locator("main form[method=post]").locator(TYPED_IN).all().forEach(Locator::clear);
        fields.forEach((id, text) -> page.fill("[id='" + id + "']", text));
        return this;
    }

    /** Presses the main button of the page's form, whatever it says. */
    Visit send() {
        return click("main form[method=post] button.btn-lg");
    }

    /** The first element that the selector finds; for what is read in either language. */
    Visit click(String selector) {
        page.locator(selector).first().click();
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

    /** Waits for something that the selector finds. */
    Visit sees(String selector) {
        assertThat(page.locator(selector).first()).isAttached();
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
        // Without frames, nothing is to be put together in a page of its own, which takes longer than looking.
        return new AxeBuilder(page).setLegacyMode(true).options(violationsOnly()).withTags(RULES).analyze()
                .getViolations().stream().map(Visit::describe).toList();
    }

    /** What passes is told in a few words instead of node by node. */
    private static AxeRunOptions violationsOnly() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /**
     * What makes the page wider than the screen or sticks out of its card, as it is or else if every text held a word of
     * eighty letters; what scrolls within a frame of its own does not. The page is as before then.
     */
    @SuppressWarnings("unchecked")
    List<String> sidewaysAt(int width) {
        var before = page.viewportSize();
        page.setViewportSize(width, before.height);
        try {
            var found = (List<String>) page.evaluate(STICKING_OUT);
            return found.isEmpty() ? (List<String>) page.evaluate(WITH_LONG_WORDS.formatted(STICKING_OUT)) : found;
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    @Override
    public void close() { browser.close(); }
}
