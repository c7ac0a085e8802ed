//! Times the variants of one picture: `cargo run -p media --example variants -- PICTURE [FOLDER]`.

use std::{env, error::Error, fs, path::PathBuf, time::Instant};

use media::{Limits, Picture, Plan, placeholder, variants};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args_os().skip(1).map(PathBuf::from);
    let file = args.next().ok_or("which picture?")?;
    let folder = args.next();
    let started = Instant::now();
    let picture = Picture::decode(&fs::read(&file)?, &Limits::default())?;
    println!("decoded {}×{} in {:.2?}", picture.width(), picture.height(), started.elapsed());
    let found = placeholder(&picture)?;
    println!("{} and {} bytes of thumbhash", found.colour, found.thumbhash.len());
    let plan = Plan::default();
    let mut made = variants(&picture, &plan);
    loop {
        let started = Instant::now();
        let Some(variant) = made.next() else { return Ok(()) };
        let variant = variant?;
        let (size, taken) = (variant.bytes.len() as f64 / 1000.0, started.elapsed());
        println!(
            "{:4}×{:<4} {:5} {size:8.1} kB in {taken:.2?}",
            variant.width,
            variant.height,
            variant.format.to_string()
        );
        if let Some(folder) = &folder {
            fs::create_dir_all(folder)?;
            fs::write(folder.join(format!("{}.{}", variant.width, variant.format)), &variant.bytes)?;
        }
    }
}
