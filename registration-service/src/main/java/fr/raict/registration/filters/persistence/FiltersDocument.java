package fr.raict.registration.filters.persistence;

import java.util.List;

import fr.raict.platform.privacy.PersonalData;
import fr.raict.registration.filters.domain.SavedFilter;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The filters of one account: {@value SavedFilter#MOST} at most, of some hundred bytes each. */
@PersonalData(of = "organisers and people they look for", what = "account; words of a search", purpose = "finding a list again", kept = "until the organiser removes it", erasure = "filters with the address are removed")
@Document("saved_filters")
record FiltersDocument(@Id String account, List<SavedFilter> filters) {
}
