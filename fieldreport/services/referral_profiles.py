"""The profiles that come with the program: for whom one refers, on whose yes, with which checklist."""

import json

from fieldreport.domain.referral import ReferralProfile, read_profile
from fieldreport.errors import NotFound
from fieldreport.system.resource_files import resource_bytes, resource_names

_FOLDER = "referral_profiles"
_ENDING = ".json"


class ReferralProfiles:
    """Finds them, read when they are asked for."""

    def all(self) -> tuple[ReferralProfile, ...]:
        """Return all profiles by id."""
        return tuple(self._read(name) for name in resource_names(_FOLDER) if name.endswith(_ENDING))

    def find(self, name: str) -> ReferralProfile:
        """Return the profile of that id. Raises NotFound."""
        found = next((profile for profile in self.all() if profile.id == name), None)
        if found is None:
            raise NotFound(what="referral profile", name=name)
        return found

    def _read(self, name: str) -> ReferralProfile:
        return read_profile(json.loads(resource_bytes(_FOLDER, name)))
