use crate::steps::sums::mean;

/// Cronbach's alpha of columns, over the units without missing values: k² c̄ / ΣC with C their covariance
/// matrix and c̄ the mean of what is not on its diagonal. None for fewer than two columns or units.
pub fn cronbach_alpha(columns: &[Vec<Option<f64>>]) -> Option<f64> {
    let k = columns.len();
    let rows = columns.first()?.len();
    let complete: Vec<usize> =
        (0..rows).filter(|&row| columns.iter().all(|c| c.get(row).is_some_and(Option::is_some))).collect();
    if k < 2 || complete.len() < 2 {
        return None;
    }
    let centred: Vec<Vec<f64>> = columns
        .iter()
        .map(|column| {
            let values: Vec<f64> = complete.iter().filter_map(|&row| column[row]).collect();
            let centre = mean(&values);
            values.iter().map(|v| v - centre).collect()
        })
        .collect();
    let (mut all, mut off) = (0.0, 0.0);
    for (i, a) in centred.iter().enumerate() {
        for (j, b) in centred.iter().enumerate() {
            let c = a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>() / (complete.len() - 1) as f64;
            all += c;
            off += if i == j { 0.0 } else { c };
        }
    }
    let k = k as f64;
    (all != 0.0).then(|| k * k * (off / (k * (k - 1.0))) / all)
}
