package fr.raict.registration.membership.application;

import java.util.List;
import java.util.Optional;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.membership.domain.MarkRefused.StaleMarks;
import fr.raict.registration.membership.domain.MarkedAuthority;

/** What organisers keep of authorities, each under the code it had when it was marked. */
public interface MarkedAuthorities {

    /** Empty when it was never marked. */
    Optional<MarkedAuthority> find(String code);

    /**
     * The one under the authority's code, not marked when it never was.
     *
     * @throws StaleMarks when it is in another version
     */
    MarkedAuthority inVersion(MandatedAuthority authority, SeenVersion seen);

    /** All that are marked, in no order: {@link MarkedAuthority#MOST} at most. */
    List<MarkedAuthority> all();

    /** Those of them whose code begins with {@code OTHER-}: no other authority ever becomes another one. */
    List<MarkedAuthority> unlisted();

    /** How many are marked. */
    long count();

    /**
     * @return in the new version
     * @throws StaleMarks when somebody else changed it after the version it was decided on; nothing is written then
     */
    MarkedAuthority save(MarkedAuthority next);
}
