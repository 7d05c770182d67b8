package fr.raict.portal.language;

import java.time.ZoneId;
import java.util.Set;

import fr.raict.portal.PortalSettings;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #when} for dates, in the model's {@code zone}, and {@code #typo} for typed texts. */
@Component
class ReadersLanguage extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {
    private static final String DATES = "when";
    private static final String TYPOGRAPHY = "typo";

    private final ZoneId defaultZone;

    ReadersLanguage(PortalSettings settings) {
        super("Reader's language");
        defaultZone = settings.timeZone();
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(DATES, TYPOGRAPHY);
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        if (TYPOGRAPHY.equals(name)) {
            return new Typography(context.getLocale());
        }
        var zone = context.getVariable("zone") instanceof ZoneId given ? given : defaultZone;
        return new DateTexts(context.getLocale(), zone);
    }

    @Override
    public boolean isCacheable(String name) {
        return false;
    }
}
