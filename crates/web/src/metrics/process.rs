//! What the system says of this process. Where there is no `/proc`, nothing is said.

use super::format::Text;

/// Ticks of a second in `/proc/self/stat`: the same on every machine that Linux runs on today.
const TICKS: f64 = 100.0;

/// Writes memory, time and open files, under the names that every exporter gives them.
pub fn write(text: &mut Text) {
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        let memory = [
            ("VmRSS:", "process_resident_memory_bytes", "Resident memory."),
            ("VmSize:", "process_virtual_memory_bytes", "Virtual memory."),
        ];
        for (field, name, help) in memory {
            if let Some(bytes) = kibibytes(&status, field) {
                text.one(name, "gauge", help, bytes);
            }
        }
        if let Some(threads) = field(&status, "Threads:").and_then(|t| t.parse::<u64>().ok()) {
            text.one("process_threads", "gauge", "Threads of the system.", threads);
        }
    }
    if let Some(seconds) = std::fs::read_to_string("/proc/self/stat").ok().and_then(|s| processor_time(&s)) {
        let help = "Time of processors used, for the program and for the system on its behalf.";
        text.one("process_cpu_seconds_total", "counter", help, seconds);
    }
    if let Ok(open) = std::fs::read_dir("/proc/self/fd") {
        text.one("process_open_fds", "gauge", "Open files and connections.", open.count());
    }
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    if let Some(most) = open_files(&limits) {
        text.one("process_max_fds", "gauge", "Open files and connections that are allowed.", most);
    }
}

/// A field of `/proc/self/status`, without its unit.
fn field<'a>(status: &'a str, name: &str) -> Option<&'a str> {
    let line = status.lines().find_map(|l| l.strip_prefix(name))?;
    line.split_whitespace().next()
}

fn kibibytes(status: &str, name: &str) -> Option<u64> {
    field(status, name)?.parse::<u64>().ok()?.checked_mul(1024)
}

/// Time in user and system mode. The name of the program, in brackets, may hold spaces and brackets itself.
fn processor_time(stat: &str) -> Option<f64> {
    let rest = stat.rsplit_once(')')?.1;
    let mut fields = rest.split_whitespace().skip(11);
    let (user, system) = (fields.next()?.parse::<f64>().ok()?, fields.next()?.parse::<f64>().ok()?);
    Some((user + system) / TICKS)
}

fn open_files(limits: &str) -> Option<u64> {
    let line = limits.lines().find_map(|l| l.strip_prefix("Max open files"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_the_system_are_read() {
        let status = "Name:\tsen\nVmSize:\t  2048 kB\nVmRSS:\t     100 kB\nThreads:\t7\n";
        assert_eq!(kibibytes(status, "VmRSS:"), Some(102_400));
        assert_eq!(field(status, "Threads:"), Some("7"));
        let stat = "12 (a) b) S 1 12 12 0 -1 4194304 100 0 0 0 250 50 0 0 20 0 7 0 100 0 0";
        assert_eq!(processor_time(stat), Some(3.0));
        let limits = "Limit                     Soft Limit           Hard Limit           Units     \nMax open files            1024                 524288               files     \n";
        assert_eq!(open_files(limits), Some(1024));
        assert_eq!(processor_time("nonsense"), None);
    }
}
