//! Keyed hashes of readers.

use siphasher::sip::SipHasher24;

/// What a day's hashes are made with: two keys, one for readers, one for what is counted.
///
/// It is in memory and nowhere else. Written to a disk it could not be destroyed for good: journals, snapshots, spare
/// cells of flash and backups all keep what was "deleted". The price is that a process that is started again in the middle
/// of a day counts a reader who comes back as another one.
pub struct Salt {
    visitor: [u8; 16],
    place: [u8; 16],
}

/// A reader within a day and a process. Never written down: see [`Salt::mark`] for what is.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Visitor(u64);

/// What readers are counted in, within a day and a process.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Place(u64);

impl std::fmt::Debug for Visitor {
    /// Not even in a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Visitor")
    }
}

impl Salt {
    /// A salt of 32 random bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        let (mut visitor, mut place) = ([0; 16], [0; 16]);
        visitor.copy_from_slice(&bytes[..16]);
        place.copy_from_slice(&bytes[16..]);
        Self { visitor, place }
    }

    /// The reader behind an address, a user agent and the host that was asked.
    pub fn visitor(&self, address: &[u8], agent: &[u8], host: &[u8]) -> Visitor {
        use std::hash::Hasher as _;
        let mut hasher = SipHasher24::new_with_key(&self.visitor);
        // Lengths keep one field from running into the next.
        for part in [address, agent, host] {
            hasher.write(&(part.len() as u64).to_le_bytes());
            hasher.write(part);
        }
        Visitor(hasher.finish())
    }

    /// A place by its name: hashed once, since many readers come to it.
    pub fn place(&self, name: &[u8]) -> Place {
        use std::hash::Hasher as _;
        let mut hasher = SipHasher24::new_with_key(&self.place);
        hasher.write(name);
        Place(hasher.finish())
    }

    /// What goes into the sketch of a place. Each place has hashes of its own, so that two sketches do not tell whether the
    /// same reader is in both.
    pub fn mark(&self, visitor: Visitor, place: Place) -> u64 {
        use std::hash::Hasher as _;
        let mut hasher = SipHasher24::new_with_key(&self.place);
        hasher.write_u64(visitor.0);
        hasher.write_u64(place.0);
        hasher.finish()
    }

    /// The hash of a reader, for a test that searches for it where it must not be.
    #[doc(hidden)]
    pub fn bytes_of(visitor: Visitor) -> [u8; 8] {
        visitor.0.to_le_bytes()
    }
}

impl Drop for Salt {
    fn drop(&mut self) {
        // Kept from being optimised away: the memory is looked at once more afterwards.
        self.visitor = [0; 16];
        self.place = [0; 16];
        std::hint::black_box((&self.visitor, &self.place));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_is_the_same_within_a_day_and_another_one_the_next() {
        let (today, tomorrow) = (Salt::from_bytes([1; 32]), Salt::from_bytes([2; 32]));
        let here = today.visitor(&[192, 0, 2, 1], b"agent", b"host");
        assert!(here == today.visitor(&[192, 0, 2, 1], b"agent", b"host"));
        assert!(here != today.visitor(&[192, 0, 2, 2], b"agent", b"host"));
        assert!(here != today.visitor(&[192, 0, 2, 1], b"agenth", b"ost"));
        assert!(here != tomorrow.visitor(&[192, 0, 2, 1], b"agent", b"host"));
        let (a, b) = (today.place(b"page:a"), today.place(b"page:b"));
        assert_ne!(today.mark(here, a), today.mark(here, b));
        assert_eq!(format!("{here:?}"), "Visitor");
    }
}
