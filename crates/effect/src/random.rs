//! Draws that depend on a key and a position alone, so that no thread count changes them.
//!
//! Bits: Philox4x64-10 (Salmon, Moraes, Dror, Shaw 2011, “Parallel random numbers: as easy as 1, 2, 3”).
//! Normals: the ziggurat with 256 layers (Marsaglia, Tsang 2000; constants as in Doornik 2005).
//! Gammas: Marsaglia, Tsang 2000, “A simple method for generating gamma variables”.
//! Logarithms and exponentials are `libm`'s, which are the same on every machine.

use std::sync::LazyLock;

/// A stream of random numbers: one key of a seed and a stream number, and a counter.
#[derive(Clone, Debug)]
pub struct Random {
    key: [u64; 2],
    counter: u64,
    block: [u64; 4],
    used: usize,
    layers: &'static Layers,
}

impl Random {
    /// The stream `stream` of `seed`. Streams of one seed do not overlap.
    pub fn new(seed: u64, stream: u64) -> Random {
        Random { key: [seed, stream], counter: 0, block: [0; 4], used: 4, layers: &LAYERS }
    }

    /// The next 64 bits.
    #[inline]
    pub fn bits(&mut self) -> u64 {
        if self.used == 4 {
            self.counter += 1;
            self.block = philox([self.counter, 0, 0, 0], self.key);
            self.used = 0;
        }
        let bits = self.block[self.used];
        self.used += 1;
        bits
    }

    /// Uniform on (0, 1], never 0, so that its logarithm is finite.
    #[inline]
    pub fn uniform(&mut self) -> f64 {
        ((self.bits() >> 11) + 1) as f64 * (1.0 / (1u64 << 53) as f64)
    }

    /// A whole number below `n`, which must not be 0. (The bias of at most n / 2^64 is of no account here.)
    pub fn below(&mut self, n: usize) -> usize {
        ((u128::from(self.bits()) * n as u128) >> 64) as usize
    }

    /// Standard normal.
    #[inline]
    pub fn normal(&mut self) -> f64 {
        loop {
            let bits = self.bits();
            let layer = (bits & 0xff) as usize;
            // The upper 53 bits, as a number in [-1, 1).
            let u = ((bits as i64) >> 11) as f64 * (1.0 / (1u64 << 52) as f64);
            let x = u * self.layers.x[layer];
            if x.abs() < self.layers.x[layer + 1] {
                return x;
            }
            if let Some(x) = self.outside(layer, u, x) {
                return x;
            }
        }
    }

    /// The rare part of the ziggurat: the tail and the wedges, in about one draw of a hundred.
    #[cold]
    fn outside(&mut self, layer: usize, u: f64, x: f64) -> Option<f64> {
        if layer == 0 {
            loop {
                let a = -libm::log(self.uniform()) / EDGE;
                let b = -libm::log(self.uniform());
                if 2.0 * b >= a * a {
                    return Some(if u < 0.0 { -(EDGE + a) } else { EDGE + a });
                }
            }
        }
        let (low, high) = (self.layers.f[layer], self.layers.f[layer + 1]);
        (low + (high - low) * self.uniform() < libm::exp(-0.5 * x * x)).then_some(x)
    }

    /// Gamma with this shape and rate 1.
    pub fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            let boost = libm::pow(self.uniform(), 1.0 / shape);
            return self.gamma(shape + 1.0) * boost;
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let x = self.normal();
            let v = 1.0 + c * x;
            if v <= 0.0 {
                continue;
            }
            let v = v * v * v;
            let u = self.uniform();
            if u < 1.0 - 0.0331 * x * x * x * x || libm::log(u) < 0.5 * x * x + d * (1.0 - v + libm::log(v)) {
                return d * v;
            }
        }
    }

    /// A variance of the inverse gamma law with `df` > 2 degrees of freedom and sum of squares `ss`, none above
    /// `limit`: 1/variance is gamma with shape df/2 and rate ss/2, cut from below at 1/limit.
    ///
    /// Where the cut is beyond the mode, the draw is an exponential one from the cut on, kept or not by the
    /// ratio of the densities (Dagpunar 1978), which is exact.
    pub fn variance(&mut self, df: f64, ss: f64, limit: f64) -> f64 {
        let (shape, rate, cut) = ((0.5 * df).max(1.0), (0.5 * ss).max(f64::MIN_POSITIVE), 1.0 / limit);
        if cut * rate <= shape - 1.0 {
            loop {
                let precision = self.gamma(shape) / rate;
                if precision >= cut {
                    return 1.0 / precision;
                }
            }
        }
        let tilt = (shape - 1.0) / cut;
        loop {
            let beyond = -libm::log(self.uniform()) / (rate - tilt) / cut;
            if libm::log(self.uniform()) <= (shape - 1.0) * (libm::log1p(beyond) - beyond) {
                return 1.0 / (cut * (1.0 + beyond));
            }
        }
    }
}

/// Ten rounds of Philox on four words.
#[inline]
fn philox(mut c: [u64; 4], mut k: [u64; 2]) -> [u64; 4] {
    for _ in 0..10 {
        let a = u128::from(c[0]) * 0xD2E7_470E_E14C_6C93;
        let b = u128::from(c[2]) * 0xCA5A_8263_9512_1157;
        c = [(b >> 64) as u64 ^ c[1] ^ k[0], b as u64, (a >> 64) as u64 ^ c[3] ^ k[1], a as u64];
        k = [k[0].wrapping_add(0x9E37_79B9_7F4A_7C15), k[1].wrapping_add(0xBB67_AE85_84CA_A73B)];
    }
    c
}

/// Where the tail of the ziggurat begins, and the area of each layer.
const EDGE: f64 = 3.654_152_885_361_009;
const AREA: f64 = 0.004_928_673_233_974_655;

/// The edges of the layers and the density (without its constant) at them.
#[derive(Debug)]
struct Layers {
    x: [f64; 257],
    f: [f64; 257],
}

static LAYERS: LazyLock<Layers> = LazyLock::new(|| {
    let density = |x: f64| libm::exp(-0.5 * x * x);
    let (mut x, mut f) = ([0.0; 257], [1.0; 257]);
    x[0] = AREA / density(EDGE);
    x[1] = EDGE;
    for i in 2..256 {
        x[i] = (-2.0 * libm::log(AREA / x[i - 1] + density(x[i - 1]))).sqrt();
    }
    for i in 0..256 {
        f[i] = density(x[i]);
    }
    Layers { x, f }
});

#[cfg(test)]
mod tests {
    use super::*;

    /// numpy.random.Philox(key=[0x2A, 7], counter=[0, 0, 0, 0]).random_raw(8), numpy 2.4.6
    #[test]
    fn same_bits_as_numpy() {
        let mut random = Random::new(0x2A, 7);
        let bits: Vec<u64> = (0..8).map(|_| random.bits()).collect();
        assert_eq!(
            bits,
            [
                0xa640_64f3_4e84_b9a3,
                0xe287_959a_866a_08fd,
                0x8dc1_81f0_09b9_6c03,
                0xf3f6_001d_4fa8_3454,
                0x69c6_33ee_791d_f6b3,
                0x8932_7f7a_8f01_27a4,
                0x1ed8_2604_5899_6ff6,
                0x4299_f743_3fb1_683e,
            ]
        );
    }

    #[test]
    fn normals_and_gammas_have_their_moments() {
        let mut random = Random::new(1, 0);
        let n = 400_000;
        let (mut m, mut beyond) = ([0.0; 4], [0usize; 2]);
        for _ in 0..n {
            let x = random.normal();
            m[0] += x;
            m[1] += x * x;
            m[2] += x * x * x;
            m[3] += x * x * x * x;
            beyond[0] += usize::from(x > 1.959_964);
            beyond[1] += usize::from(x.abs() > EDGE);
        }
        let n = f64::from(n);
        let mean = m.map(|s| s / n);
        assert!(mean[0].abs() < 0.006 && (mean[1] - 1.0).abs() < 0.009, "{mean:?}");
        assert!(mean[2].abs() < 0.025 && (mean[3] - 3.0).abs() < 0.07, "{mean:?}");
        assert!((beyond[0] as f64 / n - 0.025).abs() < 0.001, "{beyond:?}");
        // P(|x| > EDGE) = 0.000258
        assert!((beyond[1] as f64 / n - 0.000_258).abs() < 0.0001, "{beyond:?}");
        for shape in [0.4, 1.0, 7.5, 60.0] {
            let draws: Vec<f64> = (0..100_000).map(|_| random.gamma(shape)).collect();
            let mean = draws.iter().sum::<f64>() / 1e5;
            let var = draws.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 1e5;
            assert!((mean / shape - 1.0).abs() < 0.02, "{shape}: {mean}");
            assert!((var / shape - 1.0).abs() < 0.05, "{shape}: {var}");
        }
    }

    /// Cut draws agree with the uncut ones that happen to be below the limit.
    #[test]
    fn cut_variances_are_the_uncut_ones_below_the_limit() {
        for (df, ss, limit) in [(30.0, 30.0, 0.8), (30.0, 30.0, 1.1), (30.0, 30.0, 0.6), (3.0, 5.0, 1.0)] {
            let mut random = Random::new(9, 1);
            let mean = |draws: &[f64]| draws.iter().sum::<f64>() / draws.len() as f64;
            let free: Vec<f64> =
                (0..400_000).map(|_| random.variance(df, ss, 1e12)).filter(|v| *v <= limit).collect();
            let cut: Vec<f64> = (0..50_000).map(|_| random.variance(df, ss, limit)).collect();
            assert!(cut.iter().all(|v| *v <= limit * (1.0 + 1e-12)));
            let (a, b) = (mean(&free), mean(&cut));
            assert!((a / b - 1.0).abs() < 0.006, "{df} {ss} {limit}: {a} {b} of {}", free.len());
        }
    }

    #[test]
    fn whole_numbers_below() {
        let mut random = Random::new(3, 3);
        let mut seen = [0; 7];
        (0..7000).for_each(|_| seen[random.below(7)] += 1);
        assert!(seen.iter().all(|c| (850..1150).contains(c)), "{seen:?}");
    }
}
