//! Many editions at once, on plain threads. Typst spreads its own work over rayon's threads: a thread of
//! rayon's that waits there would begin another edition on top of the one it has, and its stack would not do.
//! So each thread here is a pool of its own, in which Typst finds nobody else, nor wakes anybody up.

use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What Typst remembers is thinned out after so many editions of a thread ...
const EVERY: usize = 20;
/// ... of what has not been used in so many rounds.
const AGE: usize = 1;
/// The stack of a thread, in bytes.
const STACK: usize = 8 << 20;

/// Does `work` for each of `count` pieces and gives the results in their order.
pub fn run<T: Send>(count: usize, work: &(dyn Fn(usize) -> T + Sync)) -> Vec<T> {
    run_with(count, &|_: &mut (), piece| work(piece))
}

/// The same, where each thread has a `State` of its own that it keeps from one piece to its next.
pub fn run_with<State: Default, T: Send>(
    count: usize,
    work: &(dyn Fn(&mut State, usize) -> T + Sync),
) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<Option<T>>> = Mutex::new((0..count).map(|_| None).collect());
    let worker = || {
        let mut state = State::default();
        for turn in 1.. {
            let piece = next.fetch_add(1, Ordering::Relaxed);
            if piece >= count {
                break;
            }
            let result = work(&mut state, piece);
            // A panic elsewhere leaves the list as it was.
            done.lock().unwrap_or_else(PoisonError::into_inner)[piece] = Some(result);
            if turn % EVERY == 0 {
                comemo::evict(AGE);
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..rayon::current_num_threads().min(count) {
            // A thread that cannot be had is no loss as long as one is there: this one works too.
            let _ = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || {
                // Where there can be no such pool, rayon's own does.
                let _alone = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
                worker();
            });
        }
    });
    worker();
    done.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().flatten().collect()
}
