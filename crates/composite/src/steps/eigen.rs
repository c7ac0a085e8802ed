//! Eigenvalues of a small symmetric matrix by Jacobi's rotations (Golub and Van Loan, section 8.5).

/// Eigenvalues, greatest first, each with its vector. The matrix is `k` rows of `k`.
pub(crate) fn symmetric(mut a: Vec<f64>, k: usize) -> Vec<(f64, Vec<f64>)> {
    let mut vectors = vec![0.0; k * k];
    for i in 0..k {
        vectors[i * k + i] = 1.0;
    }
    for _sweep in 0..64 {
        let off: f64 =
            (0..k).flat_map(|i| (0..i).map(move |j| (i, j))).map(|(i, j)| a[i * k + j].powi(2)).sum();
        if off < 1e-300 {
            break;
        }
        for p in 0..k {
            for q in p + 1..k {
                rotate(&mut a, &mut vectors, k, p, q);
            }
        }
    }
    let mut pairs: Vec<(f64, Vec<f64>)> =
        (0..k).map(|i| (a[i * k + i], (0..k).map(|row| vectors[row * k + i]).collect())).collect();
    pairs.sort_by(|x, y| y.0.total_cmp(&x.0));
    pairs
}

/// Makes the element at p, q zero.
fn rotate(a: &mut [f64], vectors: &mut [f64], k: usize, p: usize, q: usize) {
    let apq = a[p * k + q];
    if apq == 0.0 {
        return;
    }
    let tau = (a[q * k + q] - a[p * k + p]) / (2.0 * apq);
    let t = tau.signum() / (tau.abs() + (1.0 + tau * tau).sqrt());
    let c = 1.0 / (1.0 + t * t).sqrt();
    let s = t * c;
    for i in 0..k {
        let (ip, iq) = (a[i * k + p], a[i * k + q]);
        (a[i * k + p], a[i * k + q]) = (c * ip - s * iq, s * ip + c * iq);
    }
    for i in 0..k {
        let (pi, qi) = (a[p * k + i], a[q * k + i]);
        (a[p * k + i], a[q * k + i]) = (c * pi - s * qi, s * pi + c * qi);
    }
    for i in 0..k {
        let (ip, iq) = (vectors[i * k + p], vectors[i * k + q]);
        (vectors[i * k + p], vectors[i * k + q]) = (c * ip - s * iq, s * ip + c * iq);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_matrix_with_known_eigenvalues() {
        let pairs = symmetric(vec![2.0, 1.0, 0.0, 1.0, 2.0, 0.0, 0.0, 0.0, 5.0], 3);
        let values: Vec<f64> = pairs.iter().map(|p| p.0).collect();
        assert!(values.iter().zip([5.0, 3.0, 1.0]).all(|(a, b)| (a - b).abs() < 1e-12), "{values:?}");
        let v = &pairs[1].1;
        assert!((v[0] - v[1]).abs() < 1e-12 && (v[0].abs() - 0.5_f64.sqrt()).abs() < 1e-12);
    }
}
