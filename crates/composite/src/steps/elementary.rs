//! ln and exp of many values, by additions and multiplications alone: the compiler does several at a time, and
//! the result is the same on every machine, which the system's functions do not promise.
//!
//! The algorithms are those of FreeBSD's msun (Sun Microsystems, 1993), without branches; errors stay below one
//! unit in the last place.

const LN2_HIGH: f64 = 6.931_471_803_691_238e-1;
const LN2_LOW: f64 = 1.908_214_929_270_587_7e-10;

/// ln of a positive normal number; NaN for NaN, by the last term.
#[inline(always)]
fn ln_normal(x: f64) -> f64 {
    const LG: [f64; 7] = [
        6.666_666_666_666_735e-1,
        3.999_999_999_940_942e-1,
        2.857_142_874_366_239e-1,
        2.222_219_843_214_978_4e-1,
        1.818_357_216_161_805e-1,
        1.531_383_769_920_937_3e-1,
        1.479_819_860_511_658_6e-1,
    ];
    // The upper bits of √½, so that the mantissa comes to lie between √½ and √2.
    const LOWER: u64 = 0x3fe6_a09e_0000_0000;
    const ONE: u64 = 0x3ff0_0000_0000_0000;
    const MANTISSA: u64 = 0x000f_ffff_ffff_ffff;
    // 2⁵² + 2⁵¹: a whole number added to its bits is a whole number added to it.
    const MAGIC: f64 = 6_755_399_441_055_744.0;
    let shifted = x.to_bits().wrapping_add(ONE - LOWER);
    let exponent = f64::from_bits((shifted >> 52).wrapping_add(MAGIC.to_bits())) - (MAGIC + 1023.0);
    let f = f64::from_bits((shifted & MANTISSA) + LOWER) - 1.0;
    let s = f / (2.0 + f);
    let z = s * s;
    let w = z * z;
    let even = w * (LG[1] + w * (LG[3] + w * LG[5]));
    let odd = z * (LG[0] + w * (LG[2] + w * (LG[4] + w * LG[6])));
    let half = 0.5 * f * f;
    s * (half + (even + odd)) + exponent * LN2_LOW - half + f + exponent * LN2_HIGH + x * 0.0
}

/// exp of a number between −700 and 700; NaN for NaN.
#[inline(always)]
fn exp_normal(x: f64) -> f64 {
    const P: [f64; 5] = [
        1.666_666_666_666_660_2e-1,
        -2.777_777_777_701_559_3e-3,
        6.613_756_321_437_934e-5,
        -1.653_390_220_546_525_2e-6,
        4.138_136_797_057_238_5e-8,
    ];
    const MAGIC: f64 = 6_755_399_441_055_744.0;
    let rounded = x * std::f64::consts::LOG2_E + MAGIC;
    let k = rounded - MAGIC;
    let high = x - k * LN2_HIGH;
    let low = k * LN2_LOW;
    let r = high - low;
    let z = r * r;
    let c = r - z * (P[0] + z * (P[1] + z * (P[2] + z * (P[3] + z * P[4]))));
    let y = 1.0 + (r * c / (2.0 - c) - low + high);
    let scale = rounded.to_bits().wrapping_sub(MAGIC.to_bits()).wrapping_add(1023) << 52;
    y * f64::from_bits(scale)
}

/// ln of every value; a missing one stays missing.
pub(crate) fn ln_all(x: &[f64], out: &mut [f64]) {
    let mut is_odd = false;
    for (to, &v) in out.iter_mut().zip(x) {
        is_odd |= v < f64::MIN_POSITIVE || v == f64::INFINITY;
        *to = ln_normal(v);
    }
    if is_odd {
        out.iter_mut().zip(x).for_each(|(to, v)| *to = ln(*v));
    }
}

/// exp of every value, in place; a missing one stays missing.
pub(crate) fn exp_all(x: &mut [f64]) {
    if x.iter().any(|v| v.abs() > 700.0) {
        x.iter_mut().for_each(|v| *v = exp(*v));
    } else {
        x.iter_mut().for_each(|v| *v = exp_normal(*v));
    }
}

/// ln of one value, the same as among many.
pub(crate) fn ln(v: f64) -> f64 {
    if (f64::MIN_POSITIVE..f64::INFINITY).contains(&v) { ln_normal(v) } else { v.ln() }
}

/// exp of one value, the same as among many.
pub(crate) fn exp(v: f64) -> f64 {
    if v.abs() <= 700.0 { exp_normal(v) } else { v.exp() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Against the system's, which are right to within a unit in the last place.
    #[test]
    fn near_the_system_s() {
        let near = |a: f64, b: f64| (a - b).abs() <= 2.0 * f64::EPSILON * b.abs().max(1e-3);
        for i in 0..200_000 {
            let x = 1e-12 * 1.000_3_f64.powi(i);
            assert!(near(ln(x), x.ln()), "ln {x}: {} {}", ln(x), x.ln());
            let y = f64::from(i - 100_000) * 0.006_9;
            assert!((exp(y) - y.exp()).abs() <= 2.0 * f64::EPSILON * y.exp(), "exp {y}");
        }
        assert_eq!((ln(1.0), exp(0.0)), (0.0, 1.0));
        assert!(ln(f64::NAN).is_nan() && ln(-1.0).is_nan() && exp(f64::NAN).is_nan());
        assert_eq!((ln(0.0), exp(-800.0)), (f64::NEG_INFINITY, 0.0));
    }

    #[test]
    fn one_is_the_same_as_among_many() {
        let x: Vec<f64> = (1..99).map(|i| f64::from(i) * 0.37).chain([f64::NAN]).collect();
        let mut out = vec![0.0; x.len()];
        ln_all(&x, &mut out);
        assert!(x.iter().zip(&out).all(|(x, y)| ln(*x).to_bits() == y.to_bits() || x.is_nan() && y.is_nan()));
        let logs = out.clone();
        exp_all(&mut out);
        assert!(logs.iter().zip(&out).all(|(x, y)| exp(*x).to_bits() == y.to_bits() || x.is_nan()));
    }
}
