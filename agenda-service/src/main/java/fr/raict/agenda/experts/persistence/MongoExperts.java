package fr.raict.agenda.experts.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import fr.raict.agenda.experts.application.ExpertAnnouncements;
import fr.raict.agenda.experts.application.Experts;
import fr.raict.agenda.experts.domain.Expert;
import fr.raict.agenda.experts.domain.ExpertRefused.AddressTaken;
import fr.raict.agenda.experts.domain.ExpertRefused.ExpertUnknown;
import fr.raict.agenda.experts.domain.ExpertRefused.StaleEdit;
import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.platform.aggregates.EditedAggregates;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.values.EmailAddress;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/** One document per expert; the store itself refuses a second one with an address. */
@Repository
class MongoExperts implements Experts {

    private final AggregateStore store;
    private final EditedAggregates<Expert, ExpertDocument> experts;
    private final ExpertAnnouncements announcements;

    MongoExperts(AggregateStore store, ExpertAnnouncements announcements) {
        this.store = store;
        this.experts = store.edited(ExpertDocument.class, ExpertUnknown::new, StaleEdit::new);
        this.announcements = announcements;
    }

    @Override
    public Optional<Expert> find(UUID expert) { return experts.find(expert); }

    @Override
    public Expert inVersion(UUID expert, SeenVersion seen) { return experts.inVersion(expert, seen); }

    @Override
    public List<Expert> withIds(Collection<UUID> wanted) { return experts.matching(where("id").in(wanted)); }

    @Override
    public Optional<Expert> withAddress(EmailAddress address) {
        return holder(address.key());
    }

    @Override
    public List<Expert> all() { return experts.matching(new Criteria()); }

    @Override
    public Expert save(Expert expert) {
        var document = ExpertDocument.of(expert).keyedAs(addressKey(expert));
        return withItsAddress(document,
                () -> experts.save(document, sequence -> announcements.of(expert, sequence)));
    }

    @Override
    public Expert saveOnce(Expert first) {
        var document = ExpertDocument.of(first);
        return withItsAddress(document,
                () -> experts.saveOnce(document, sequence -> announcements.of(first, sequence)));
    }

    private Expert withItsAddress(ExpertDocument document, Supplier<Expert> save) {
        try {
            return save.get();
        } catch (DuplicateKeyException taken) {
            throw new AddressTaken(holder(document.addressKey()).orElseThrow(() -> taken));
        }
    }

    /** In the place of the address comes what is none, so that the address is free and each that was removed has its own. */
    @Override
    public void remove(Expert expert) {
        experts.remove(ExpertDocument.of(expert), Map.of("addressKey", expert.id().toString()),
                sequence -> announcements.ofRemoval(expert.id(), sequence));
    }

    /** Of whose address does not change, the key as it is: it may be one of those that tell older records apart. */
    private String addressKey(Expert expert) {
        var key = expert.details().addressKey();
        return store.find(ExpertDocument.class, expert.id())
                .filter(known -> known.details().addressKey().equals(key)).map(ExpertDocument::addressKey).orElse(key);
    }

    private Optional<Expert> holder(String addressKey) {
        return experts.matching(where("addressKey").is(addressKey)).stream().findFirst();
    }
}
