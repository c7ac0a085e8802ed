use jiff::Timestamp;
use model::KitLinkId;
use model::press::{ContactRole, KitContact, KitEmbargo, KitPicture, KitState, PressKit};
use model::programme::Wording;

use super::sample::{at, code, codes, locale, somebody};
use crate::press_kit::{
    KeptKit, KitLink, count_kit_link, find_kit, find_kit_link, insert_kit_link, kit_links, kits,
    published_kits, revoke_kit_link, upsert_kit,
};

fn kept(name: &str, state: KitState, changed_at: Timestamp) -> KeptKit {
    KeptKit {
        kit: PressKit {
            code: code(name),
            organisation: code("ministry"),
            titles: Wording::one(&locale("vi"), "Hồ sơ báo chí"),
            introductions: Wording::one(&locale("vi"), "Về vịnh.\n\nVề người."),
            licence: "CC-BY-4.0".into(),
            locales: vec![locale("vi"), locale("en")],
            items: codes(&["bay", "hills"]),
            pictures: vec![KitPicture {
                media: code("bay"),
                captions: Wording::one(&locale("en"), "The bay in the morning"),
            }],
            facts: codes(&["area.total"]),
            contacts: vec![KitContact {
                role: ContactRole::PressOffice,
                organisation: code("ministry"),
                telephone: "+84 24 0000 0000".into(),
                email: "press@example.org".into(),
                web: "https://example.org/".into(),
                languages: vec![locale("vi")],
                source: "https://example.org/contact".into(),
            }],
            embargo: Some(KitEmbargo { until: at(50), zone: "Asia/Ho_Chi_Minh".into() }),
        },
        state,
        reason: String::new(),
        made_at: at(1),
        changed_at,
        published_at: (state == KitState::Published).then_some(changed_at),
        edited_at: None,
    }
}

on_every_engine! {
    async fn a_kit_comes_back_as_it_was_kept(store) {
        let mut tx = store.begin().await.unwrap();
        let draft = kept("draft", KitState::Draft, at(2));
        let out = kept("out", KitState::Published, at(3));
        for kit in [&draft, &out] {
            upsert_kit(&mut tx, kit).await.unwrap();
        }
        assert_eq!(kits(&mut tx).await.unwrap(), [out.clone(), draft.clone()]);
        assert_eq!(published_kits(&mut tx).await.unwrap(), std::slice::from_ref(&out));
        assert_eq!(find_kit(&mut tx, &code("draft")).await.unwrap(), Some(draft));
        assert_eq!(find_kit(&mut tx, &code("none")).await.unwrap(), None);
        assert!(!out.is_public(at(49)) && out.is_public(at(50)), "the embargo decides");
        let back = KeptKit {
            state: KitState::Withdrawn,
            reason: "A figure was wrong".into(),
            changed_at: at(9),
            edited_at: Some(at(9)),
            kit: PressKit { embargo: None, facts: Vec::new(), ..out.kit.clone() },
            ..out
        };
        upsert_kit(&mut tx, &back).await.unwrap();
        assert_eq!(find_kit(&mut tx, &code("out")).await.unwrap(), Some(back.clone()));
        assert!(!back.is_public(at(99)), "what was taken back is not public");
        assert!(published_kits(&mut tx).await.unwrap().is_empty());
    }

    async fn a_link_is_counted_and_ended(store) {
        let mut tx = store.begin().await.unwrap();
        upsert_kit(&mut tx, &kept("kit", KitState::Draft, at(2))).await.unwrap();
        let link = KitLink {
            id: KitLinkId::new(at(3)),
            kit: code("kit"),
            note: "An agency".into(),
            made_by: somebody(&mut tx, "an").await,
            made_at: at(3),
            expires_at: at(30),
            revoked_at: None,
            uses: 0,
            used_at: None,
        };
        insert_kit_link(&mut tx, &link).await.unwrap();
        assert_eq!(find_kit_link(&mut tx, link.id).await.unwrap(), Some(link.clone()));
        count_kit_link(&mut tx, link.id, at(4)).await.unwrap();
        assert!(revoke_kit_link(&mut tx, link.id, at(5)).await.unwrap());
        assert!(!revoke_kit_link(&mut tx, link.id, at(6)).await.unwrap());
        let ended = KitLink { uses: 1, used_at: Some(at(4)), revoked_at: Some(at(5)), ..link };
        assert_eq!(kit_links(&mut tx, &code("kit")).await.unwrap(), [ended]);
    }
}
