//! Small dense matrices, kept row by row, and the Cholesky factor of a symmetric one.

/// A square matrix.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Square {
    /// Rows, and columns.
    pub n: usize,
    /// Entries, row by row.
    pub at: Vec<f64>,
}

impl Square {
    /// All zero.
    pub(crate) fn zero(n: usize) -> Square {
        Square { n, at: vec![0.0; n * n] }
    }

    /// Entry of row `i` and column `j`.
    #[inline]
    pub(crate) fn get(&self, i: usize, j: usize) -> f64 {
        self.at[i * self.n + j]
    }

    /// Adds to an entry.
    #[inline]
    pub(crate) fn add(&mut self, i: usize, j: usize, value: f64) {
        self.at[i * self.n + j] += value;
    }

    /// Sets an entry and the one across the diagonal.
    #[inline]
    pub(crate) fn set_both(&mut self, i: usize, j: usize, value: f64) {
        self.at[i * self.n + j] = value;
        self.at[j * self.n + i] = value;
    }

    /// Sum of the outer products of the rows: X'X for X given by columns.
    pub(crate) fn gram(columns: &[Vec<f64>]) -> Square {
        let mut gram = Square::zero(columns.len());
        for (i, a) in columns.iter().enumerate() {
            for (j, b) in columns.iter().enumerate().take(i + 1) {
                gram.set_both(i, j, dot(a, b));
            }
        }
        gram
    }

    /// The matrix times a vector.
    pub(crate) fn times(&self, v: &[f64]) -> Vec<f64> {
        self.at.chunks_exact(self.n.max(1)).map(|row| dot(row, v)).collect()
    }

    /// The matrix times another.
    pub(crate) fn product(&self, other: &Square) -> Square {
        let mut product = Square::zero(self.n);
        for i in 0..self.n {
            for j in 0..self.n {
                for l in 0..self.n {
                    product.add(i, j, self.get(i, l) * other.get(l, j));
                }
            }
        }
        product
    }

    /// v' M v.
    pub(crate) fn form(&self, v: &[f64]) -> f64 {
        dot(&self.times(v), v)
    }

    /// Lower Cholesky factor; nothing if a pivot falls below `1e-12` of its diagonal, that is if the columns
    /// are as good as dependent.
    pub(crate) fn factor(&self) -> Option<Factor> {
        let n = self.n;
        let mut l = vec![0.0; n * n];
        for j in 0..n {
            let row_j = j * n;
            let pivot = self.at[row_j + j] - dot(&l[row_j..row_j + j], &l[row_j..row_j + j]);
            // Written so that a NaN fails too.
            if !(pivot > 1e-12 * self.at[row_j + j].abs() && pivot > 0.0) {
                return None;
            }
            l[row_j + j] = pivot.sqrt();
            for i in j + 1..n {
                let row_i = i * n;
                let rest = self.at[row_i + j] - dot(&l[row_i..row_i + j], &l[row_j..row_j + j]);
                l[row_i + j] = rest / l[row_j + j];
            }
        }
        Some(Factor { n, l })
    }
}

/// The lower Cholesky factor L of a matrix L L'.
#[derive(Clone, Debug)]
pub(crate) struct Factor {
    n: usize,
    l: Vec<f64>,
}

impl Factor {
    /// Solves L x = v.
    pub(crate) fn forward(&self, v: &[f64]) -> Vec<f64> {
        let mut x = v.to_vec();
        for i in 0..self.n {
            let row = &self.l[i * self.n..i * self.n + i];
            x[i] = (x[i] - dot(row, &x[..i])) / self.l[i * self.n + i];
        }
        x
    }

    /// Solves L' x = v.
    pub(crate) fn backward(&self, v: &[f64]) -> Vec<f64> {
        let mut x = v.to_vec();
        for i in (0..self.n).rev() {
            x[i] /= self.l[i * self.n + i];
            for j in 0..i {
                x[j] -= self.l[i * self.n + j] * x[i];
            }
        }
        x
    }

    /// Solves L L' x = v.
    pub(crate) fn solve(&self, v: &[f64]) -> Vec<f64> {
        self.backward(&self.forward(v))
    }

    /// Logarithm of the determinant of L L'.
    pub(crate) fn log_det(&self) -> f64 {
        (0..self.n).map(|i| 2.0 * libm::log(self.l[i * self.n + i])).sum()
    }

    /// The inverse of L L'.
    pub(crate) fn inverse(&self) -> Square {
        let mut inverse = Square::zero(self.n);
        for j in 0..self.n {
            let mut unit = vec![0.0; self.n];
            unit[j] = 1.0;
            for (i, value) in self.solve(&unit).into_iter().enumerate() {
                inverse.add(i, j, value);
            }
        }
        inverse
    }
}

/// Sum of the products, over the shorter of the two.
#[inline]
pub(crate) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inverse_times_matrix_is_the_unit() {
        let columns = vec![vec![1.0, 2.0, 0.5, -1.0], vec![0.0, 1.0, 3.0, 1.0], vec![2.0, 2.0, -1.0, 0.3]];
        let gram = Square::gram(&columns);
        let factor = gram.factor().unwrap();
        let inverse = factor.inverse();
        for i in 0..3 {
            let mut unit = vec![0.0; 3];
            unit[i] = 1.0;
            for (j, value) in gram.times(&inverse.times(&unit)).into_iter().enumerate() {
                assert!((value - unit[j]).abs() < 1e-12);
            }
        }
        let det = gram.get(0, 0) * (gram.get(1, 1) * gram.get(2, 2) - gram.get(1, 2).powi(2))
            - gram.get(0, 1) * (gram.get(1, 0) * gram.get(2, 2) - gram.get(1, 2) * gram.get(2, 0))
            + gram.get(0, 2) * (gram.get(1, 0) * gram.get(2, 1) - gram.get(1, 1) * gram.get(2, 0));
        assert!((factor.log_det() - det.ln()).abs() < 1e-12);
    }

    #[test]
    fn dependent_columns_have_no_factor() {
        let columns = vec![vec![1.0, 2.0, 3.0], vec![2.0, 4.0, 6.0]];
        assert!(Square::gram(&columns).factor().is_none());
    }
}
