package sightline.caution;

import java.util.Optional;

import sightline.caution.Caution;
import sightline.caution.Rule;
import sightline.model.ScenarioInput;
import sightline.model.Service;
import sightline.model.ServiceField;
import sightline.model.ServiceInput;

/** The least known input without a range. */
record ShareCertain() implements Rule {

    @Override
    public String id() {
        return "share-certain";
    }

    @Override
    public Optional<Caution> check(Situation situation) {
        var found = situation.encrypted().stream().filter(ShareCertain::isCertain).toList();
        return found.isEmpty() ? Optional.empty()
                : says(situation.text("share-certain", situation.names(found)), found.stream()
                        .<ScenarioInput>map(service -> new ServiceInput(service.id(), ServiceField.SHARE))
                        .toList());
    }

    private static boolean isCertain(Service service) {
        var share = service.share();
        return share != null && share.isCertain();
    }
}
