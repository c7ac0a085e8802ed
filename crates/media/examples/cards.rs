//! Draws sample cards in every script: `cargo run -p media --example cards -- FONT_FOLDER OUT_FOLDER [PICTURE]`.
//! The headlines are place names and plain words, not news.

use std::{env, error::Error, fs, path::PathBuf};

use media::{CardColours, CardFonts, CardPicture, CardText, Focus, Limits, Mark, Picture, draw_card};

const SAMPLES: [(&str, &str, &str, &str); 12] = [
    (
        "vi",
        "Di sản",
        "Phố cổ Hội An, Huế và Mỹ Sơn: ba di sản miền Trung trên một chuyến tàu ven biển",
        "Ngày thứ nhất",
    ),
    ("en", "Heritage", "Hội An, Huế and Mỹ Sơn: three heritage sites on one coastal railway", "Day one"),
    (
        "fr",
        "Patrimoine",
        "Hội An, Huế et Mỹ Sơn : trois sites du patrimoine le long d’une même voie ferrée",
        "Premier jour",
    ),
    (
        "ru",
        "Наследие",
        "Хойан, Хюэ и Мишон: три объекта наследия на одной железной дороге вдоль моря",
        "День первый",
    ),
    (
        "ar",
        "تراث",
        "هوي آن وهوي ومي سون: ثلاثة مواقع تراثية على خط ساحلي واحد (Hội An – Huế)، 180 كم.",
        "اليوم الأول",
    ),
    ("hi", "धरोहर", "होई आन, हुए और मी सन: समुद्र तट की एक ही रेल पर तीन विश्व धरोहर स्थल", "पहला दिन"),
    ("th", "มรดก", "ฮอยอัน เว้ และหมีเซิน สามแหล่งมรดกโลกบนเส้นทางรถไฟเลียบชายฝั่งทะเลสายเดียวกัน", "วันที่หนึ่ง"),
    ("lo", "ມໍລະດົກ", "ຮອຍອັນ ເຫວ້ ແລະ ມີເຊີນ ສາມແຫຼ່ງມໍລະດົກໂລກໃນເສັ້ນທາງລົດໄຟລຽບຊາຍຝັ່ງທະເລດຽວກັນ", "ມື້ທີໜຶ່ງ"),
    ("km", "បេតិកភណ្ឌ", "ហូយអាន ហ្វេ និងមីសឺន៖ តំបន់បេតិកភណ្ឌពិភពលោកបីនៅលើផ្លូវដែកតាមឆ្នេរសមុទ្រតែមួយ", "ថ្ងៃទីមួយ"),
    ("zh-Hans", "遗产", "会安、顺化与美山：一条沿海铁路串起的三处世界遗产（Hội An – Huế）", "第一天"),
    (
        "ja",
        "遺産",
        "ホイアン、フエ、ミーソン――海沿いの一本の鉄道で巡る三つの世界遺産「直・骨・角」",
        "一日目",
    ),
    ("ko", "유산", "호이안, 후에, 미선: 바닷가 철길 하나로 이어진 세 곳의 세계유산", "첫째 날"),
];

/// A fourteen-rayed star in a square of 100, drawn around its middle.
fn star() -> Mark {
    let mut path = String::new();
    for corner in 0..28 {
        let (angle, radius) =
            (f64::from(corner) * std::f64::consts::PI / 14.0, if corner % 2 == 0 { 48.0 } else { 20.0 });
        let (x, y) = (50.0 + radius * angle.sin(), 50.0 - radius * angle.cos());
        path.push_str(&format!("{}{x:.2} {y:.2}", if corner == 0 { 'M' } else { 'L' }));
    }
    path.push('Z');
    Mark { path, square: (0.0, 0.0, 100.0) }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args_os().skip(1).map(PathBuf::from);
    let (fonts, out) = (args.next().ok_or("which fonts?")?, args.next().ok_or("where to?")?);
    let mut files: Vec<PathBuf> =
        fs::read_dir(fonts)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    files.sort();
    let fonts = CardFonts::from_bytes(files.iter().map(fs::read).collect::<std::io::Result<_>>()?)?;
    let picture = match args.next() {
        Some(file) => Some(Picture::decode(&fs::read(file)?, &Limits::default())?),
        None => None,
    };
    let colours = CardColours {
        paper: "#f6eedd".parse()?,
        ink: "#2a1a12".parse()?,
        accent: "#b3261e".parse()?,
        gold: "#d9a93a".parse()?,
        deep: "#3a1710".parse()?,
        on_deep: "#fbf3e2".parse()?,
    };
    fs::create_dir_all(&out)?;
    for (locale, kicker, title, footer) in SAMPLES {
        let text = CardText {
            title: title.to_owned(),
            kicker: kicker.to_owned(),
            site_name: "Sen · Việt Nam".to_owned(),
            footer: footer.to_owned(),
            rtl: locale == "ar",
            locale: locale.to_owned(),
            mark: Some(star()),
        };
        let missing = fonts.missing(title);
        let started = std::time::Instant::now();
        let focus = Focus::new(0.74, 0.33)?;
        let focus = if text.rtl { focus.mirrored() } else { focus };
        let turned = picture.as_ref().map(|p| if text.rtl { p.mirrored() } else { p.clone() });
        let shown = turned.as_ref().map(|picture| CardPicture { picture, focus });
        let card = draw_card(&fonts, &text, shown, &colours)?;
        println!("{locale}: {} kB in {:.2?}, missing {missing:?}", card.len() / 1000, started.elapsed());
        fs::write(out.join(format!("{locale}.png")), card)?;
        fs::write(out.join(format!("{locale}-plain.png")), draw_card(&fonts, &text, None, &colours)?)?;
    }
    Ok(())
}
