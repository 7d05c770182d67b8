package fr.raict.portal.organising.membership;

import fr.raict.portal.organising.EditForm;
import fr.raict.portal.services.registration.GroupedAuthority;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/** As what an authority is marked; neither of both takes its marks away. */
record MarksForm(Boolean member, Boolean partner) implements EditForm {

    MarksForm(@Nullable Boolean member, @Nullable Boolean partner) {
        this.member = Boolean.TRUE.equals(member);
        this.partner = Boolean.TRUE.equals(partner);
    }

    static MarksForm of(GroupedAuthority authority) {
        return new MarksForm(authority.member() != null, authority.partner() != null);
    }

    @Override
    public String text(String field, @Nullable Object value, MessageSourceAccessor messages) {
        return messages.getMessage(Boolean.TRUE.equals(value) ? "organising.yes" : "organising.no");
    }

    GroupedAuthority.Marks marks() {
        return new GroupedAuthority.Marks(member, partner);
    }
}
