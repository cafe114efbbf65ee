//! A bucket in memory whose line is cut: after every request there is, whether it still arrived or not.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use async_trait::async_trait;
use futures_util::stream::BoxStream;
use object_store::memory::InMemory;
use object_store::{
    CopyOptions, GetOptions, GetResult, ListResult, MultipartUpload, PutMultipartOptions, PutPayload,
    PutResult,
};
use proptest::prelude::*;

use super::super::local::md5;
use super::super::plan::Plan;
use super::super::shelf;
use super::*;

/// How the request fails at which the line is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cut {
    /// It never arrived.
    Before,
    /// It arrived; the answer was lost.
    After,
}

/// Object storage as real ones are: content is called by its MD5.
#[derive(Debug)]
struct Cloud {
    inner: InMemory,
    etags: Arc<Mutex<BTreeMap<String, String>>>,
    asked: AtomicUsize,
    changes: AtomicUsize,
    /// After how many requests nothing arrives any more.
    most: usize,
    cut: Cut,
}

impl Cloud {
    fn whole() -> Self {
        Self::cut(usize::MAX, Cut::Before)
    }

    fn cut(most: usize, cut: Cut) -> Self {
        let (asked, changes) = (AtomicUsize::new(0), AtomicUsize::new(0));
        Self { inner: InMemory::new(), etags: Arc::default(), asked, changes, most, cut }
    }

    /// The same storage on another line.
    fn again(&self, most: usize, cut: Cut) -> Self {
        Self {
            inner: self.inner.fork(),
            etags: Arc::new(Mutex::new(self.etags.lock().unwrap().clone())),
            ..Self::cut(most, cut)
        }
    }

    /// Whether this request arrives, and whether its answer does.
    fn ask(&self) -> (bool, bool) {
        let number = self.asked.fetch_add(1, Ordering::SeqCst);
        (number < self.most || (number == self.most && self.cut == Cut::After), number < self.most)
    }

    /// What visitors see, without the prefix.
    fn seen(&self) -> BTreeMap<String, String> {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let files: Vec<ObjectMeta> = self.inner.list(None).try_collect().await.unwrap();
            let mut seen = BTreeMap::new();
            for file in files {
                let bytes = self.inner.get(&file.location).await.unwrap().bytes().await.unwrap();
                let name = file.location.as_ref().strip_prefix("2026/").unwrap().to_owned();
                seen.insert(name, String::from_utf8(bytes.to_vec()).unwrap());
            }
            seen.remove(manifest::NAME);
            seen
        })
    }
}

impl fmt::Display for Cloud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cloud")
    }
}

fn lost() -> Error {
    Error::Generic { store: "cloud", source: "the line was cut".into() }
}

#[async_trait]
impl ObjectStore for Cloud {
    async fn put_opts(
        &self,
        key: &Key,
        payload: PutPayload,
        options: PutOptions,
    ) -> object_store::Result<PutResult> {
        let (arrives, answers) = self.ask();
        if arrives {
            let etag = format!("\"{}\"", md5(&payload.clone().into_iter().flatten().collect::<Vec<u8>>()));
            self.inner.put_opts(key, payload, options).await?;
            self.changes.fetch_add(1, Ordering::SeqCst);
            self.etags.lock().unwrap().insert(key.to_string(), etag.clone());
            if answers {
                return Ok(PutResult {
                    e_tag: Some(etag),
                    version: None,
                    extensions: object_store::Extensions::default(),
                });
            }
        }
        Err(lost())
    }

    async fn put_multipart_opts(
        &self,
        _: &Key,
        _: PutMultipartOptions,
    ) -> object_store::Result<Box<dyn MultipartUpload>> {
        Err(lost())
    }

    async fn get_opts(&self, key: &Key, options: GetOptions) -> object_store::Result<GetResult> {
        if self.ask().1 { self.inner.get_opts(key, options).await } else { Err(lost()) }
    }

    fn delete_stream(
        &self,
        keys: BoxStream<'static, object_store::Result<Key>>,
    ) -> BoxStream<'static, object_store::Result<Key>> {
        let (arrives, answers) = self.ask();
        if !arrives {
            return stream::iter([Err(lost())]).boxed();
        }
        self.changes.fetch_add(1, Ordering::SeqCst);
        let etags = Arc::clone(&self.etags);
        let removed = self.inner.delete_stream(keys);
        let removed = removed.map(move |key| {
            let key = key?;
            etags.lock().unwrap().remove(key.as_ref());
            if answers { Ok(key) } else { Err(lost()) }
        });
        removed.boxed()
    }

    fn list(&self, prefix: Option<&Key>) -> BoxStream<'static, object_store::Result<ObjectMeta>> {
        if !self.ask().1 {
            return stream::iter([Err(lost())]).boxed();
        }
        let etags = self.etags.lock().unwrap().clone();
        let named = move |mut file: ObjectMeta| {
            file.e_tag = etags.get(file.location.as_ref()).cloned();
            file
        };
        self.inner.list(prefix).map_ok(named).boxed()
    }

    async fn list_with_delimiter(&self, _: Option<&Key>) -> object_store::Result<ListResult> {
        Err(lost())
    }

    async fn copy_opts(&self, _: &Key, _: &Key, _: CopyOptions) -> object_store::Result<()> {
        Err(lost())
    }
}

fn settings() -> Settings {
    Settings::plain()
}

fn publish(cloud: &Arc<Cloud>, local: &Local, settings: &Settings) -> Result<Plan> {
    let address = BucketAddress { bucket: "homes".to_owned(), prefix: "2026".to_owned() };
    let store: Arc<dyn ObjectStore> = Arc::clone(cloud) as _;
    shelf::publish(&mut Bucket::new(local, address, store, settings.jobs)?, local, settings)
}

/// A site in which a page is a list of what it shows (`+`) and of the pages that it leads to (`>`).
type Site = Vec<(String, String)>;

fn site(files: &[(&str, &str)]) -> Site {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn written(folder: &std::path::Path, site: &Site) -> Local {
    let files: Vec<(&str, &str)> = site.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    Local::of(folder, &files)
}

/// What the page refers to by `sign`.
fn refers<'t>(text: &'t str, sign: &'t str) -> impl Iterator<Item = &'t str> {
    text.split_whitespace().filter_map(move |word| word.strip_prefix(sign))
}

/// No page is there without what it shows, and who comes through the front page, or knows an address of both
/// sites, finds each page that a link leads to.
fn check_whole(seen: &BTreeMap<String, String>, old: &Site, new: &Site) -> std::result::Result<(), String> {
    let pages = |site: &Site| -> BTreeSet<String> {
        site.iter().map(|(path, _)| path.clone()).filter(|path| path.ends_with(".html")).collect()
    };
    for (path, text) in seen.iter().filter(|(path, _)| path.ends_with(".html")) {
        for file in refers(text, "+") {
            if !seen.contains_key(file) {
                return Err(format!("{path} shows {file}, which is not there: {:?}", seen.keys()));
            }
        }
    }
    let mut open: Vec<String> = pages(old).intersection(&pages(new)).cloned().collect();
    let mut known = BTreeSet::new();
    while let Some(path) = open.pop() {
        let Some(text) = seen.get(&path) else {
            return Err(format!("{path} is linked and not there: {:?}", seen.keys()));
        };
        if known.insert(path.clone()) {
            open.extend(refers(text, ">").map(str::to_owned));
        }
    }
    Ok(())
}

/// Cuts the publication of `new` over `old` at each request, and finishes it with the next.
fn check_cuts(old: &Site, new: &Site, jobs: usize) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let before = written(&folder.path().join("old"), old);
    let after = written(&folder.path().join("new"), new);
    let settings = Settings { jobs, ..settings() };
    let begun = Arc::new(Cloud::whole());
    publish(&begun, &before, &settings).unwrap();
    let expect: BTreeMap<String, String> = new.iter().cloned().collect();
    let mut cuts = 0;
    for cut in [Cut::Before, Cut::After] {
        for most in 0.. {
            let cloud = Arc::new(begun.again(most, cut));
            let done = publish(&cloud, &after, &settings);
            check_whole(&cloud.seen(), old, new).unwrap_or_else(|why| panic!("{cut:?} {most}: {why}"));
            let next = Arc::new(cloud.again(usize::MAX, cut));
            publish(&next, &after, &settings).unwrap();
            let mut seen = next.seen();
            seen.retain(|path, _| expect.contains_key(path) || !crate::site::is_fingerprinted(path));
            assert_eq!(seen, expect, "{cut:?} {most}");
            if done.is_ok() {
                break;
            }
            cuts += 1;
        }
    }
    cuts
}

fn old() -> Site {
    site(&[
        ("index.html", "+assets/a.0123456789.css >housing/index.html >gone/index.html"),
        ("housing/index.html", "+assets/a.0123456789.css +housing/plan.pdf >index.html"),
        ("gone/index.html", "+assets/a.0123456789.css +gone/plan.pdf >index.html"),
        ("gone/plan.pdf", "old"),
        ("housing/plan.pdf", "old"),
        ("assets/a.0123456789.css", "old"),
        ("sitemap.xml", ">gone/index.html"),
    ])
}

fn new() -> Site {
    site(&[
        ("index.html", "+assets/a.9876543210.css >housing/index.html >اجر/index.html"),
        ("housing/index.html", "+assets/a.9876543210.css +housing/plan.pdf >index.html >اجر/index.html"),
        ("اجر/index.html", "+assets/a.9876543210.css +اجر/plan.pdf >index.html >new/index.html"),
        ("new/index.html", "+assets/a.9876543210.css >اجر/index.html"),
        ("اجر/plan.pdf", "new"),
        ("housing/plan.pdf", "new"),
        ("assets/a.9876543210.css", "new"),
        ("sitemap.xml", ">اجر/index.html"),
    ])
}

#[test]
fn every_page_is_whole_wherever_the_line_is_cut() {
    for jobs in [1, 3] {
        let cuts = check_cuts(&old(), &new(), jobs);
        assert!(cuts > 25, "{cuts}");
        check_cuts(&new(), &old(), jobs);
    }
    check_cuts(&site(&[]), &new(), 2);
}

#[test]
fn what_arrived_is_not_sent_again() {
    let folder = tempfile::tempdir().unwrap();
    let local = written(folder.path(), &new());
    for most in 0..12 {
        let cloud = Arc::new(Cloud::cut(most, Cut::Before));
        let done = publish(&cloud, &local, &Settings { jobs: 1, ..settings() });
        let arrived = cloud.seen().len();
        assert_eq!(done.is_ok(), most >= 12, "{most}");
        let next = Arc::new(cloud.again(usize::MAX, Cut::Before));
        let plan = publish(&next, &local, &settings()).unwrap();
        assert_eq!(plan.sent().count(), new().len() - arrived, "{most}");
        assert!(publish(&next, &local, &settings()).unwrap().is_empty());
    }
}

#[test]
fn style_sheets_stay_for_one_publication() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) =
        (written(&folder.path().join("a"), &old()), written(&folder.path().join("b"), &new()));
    let mut third = new();
    third[0].1 += " more";
    let third = written(&folder.path().join("c"), &third);
    let cloud = Arc::new(Cloud::whole());
    let sheet = |cloud: &Cloud| cloud.seen().contains_key("assets/a.0123456789.css");
    publish(&cloud, &first, &settings()).unwrap();
    publish(&cloud, &second, &settings()).unwrap();
    assert!(sheet(&cloud));
    assert!(publish(&cloud, &second, &settings()).unwrap().is_empty());
    assert!(sheet(&cloud));
    publish(&cloud, &third, &settings()).unwrap();
    assert!(!sheet(&cloud));
}

#[test]
fn a_dry_run_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let local = written(folder.path(), &new());
    let cloud = Arc::new(Cloud::whole());
    let dry = publish(&cloud, &local, &Settings { dry_run: true, ..settings() }).unwrap();
    assert_eq!(cloud.changes.load(Ordering::SeqCst), 0);
    assert_eq!(publish(&cloud, &local, &settings()).unwrap(), dry);
}

/// Puts a file there by other means.
fn put(cloud: &Cloud, name: &str, text: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(cloud.put(&Key::from(format!("2026/{name}")), text.to_owned().into())).unwrap();
}

#[test]
fn what_another_put_there_stays() {
    let folder = tempfile::tempdir().unwrap();
    let local = written(folder.path(), &new());
    let cloud = Arc::new(Cloud::whole());
    put(&cloud, "holiday.jpg", "mine");
    let refused = publish(&cloud, &local, &settings()).unwrap_err();
    assert_eq!((refused.code, cloud.seen().len()), ("foreign-target", 1));

    let cloud = Arc::new(Cloud::whole());
    publish(&cloud, &written(folder.path(), &old()), &settings()).unwrap();
    put(&cloud, "holiday.jpg", "mine");
    put(&cloud, "new/index.html", "mine");
    let local = written(folder.path(), &new());
    let refused = publish(&cloud, &local, &settings()).unwrap_err();
    assert!(refused.message.contains("`new/index.html`"), "{refused:?}");
    let local = written(folder.path(), &site(&[("index.html", "")]));
    publish(&cloud, &local, &settings()).unwrap();
    assert_eq!(cloud.seen()["holiday.jpg"], "mine");
}

#[test]
fn what_was_changed_there_is_sent_again() {
    let folder = tempfile::tempdir().unwrap();
    let local = written(folder.path(), &new());
    let cloud = Arc::new(Cloud::whole());
    publish(&cloud, &local, &settings()).unwrap();
    put(&cloud, "index.html", "defaced");
    let plan = publish(&cloud, &local, &settings()).unwrap();
    assert_eq!(plan.sent().map(|upload| upload.path.as_str()).collect::<Vec<_>>(), ["index.html"]);
}

#[test]
fn a_copy_made_by_other_means_is_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let local = written(folder.path(), &new());
    let cloud = Arc::new(Cloud::whole());
    put(&cloud, crate::output::MARKER, "");
    put(&cloud, "gone.html", "");
    publish(&cloud, &local, &settings()).unwrap();
    assert_eq!(cloud.seen().len(), new().len());
}

/// Two that publish at one time: whoever comes second has noted other files.
#[test]
fn two_at_one_time_are_told() {
    struct Racing<'a>(Bucket<'a>, bool);
    impl Shelf for Racing<'_> {
        fn name(&self) -> String {
            self.0.name()
        }
        fn manifest(&mut self) -> Result<Option<Vec<u8>>> {
            let found = self.0.manifest();
            if std::mem::replace(&mut self.1, true) { Ok(Some(b"theirs".to_vec())) } else { found }
        }
        fn list(&mut self) -> Result<BTreeMap<String, Etag>> {
            self.0.list()
        }
        fn send(&mut self, files: &[Upload], done: &mut dyn FnMut()) -> Result<Vec<(OutPath, Etag)>> {
            self.0.send(files, done)
        }
        fn note(&mut self, manifest: &[u8]) -> Result<()> {
            self.0.note(manifest)
        }
        fn remove(&mut self, _: &[OutPath]) -> Result<()> {
            panic!("nothing is removed")
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let local = written(folder.path(), &new());
    let address = BucketAddress { bucket: "homes".to_owned(), prefix: "2026".to_owned() };
    let bucket = Bucket::new(&local, address, Arc::new(Cloud::whole()), 2).unwrap();
    let refused = shelf::publish(&mut Racing(bucket, false), &local, &settings()).unwrap_err();
    assert_eq!(refused.code, "publish-running");
}

/// A site of some pages that show some files and lead to some pages, all of them there.
fn any_site() -> impl Strategy<Value = Site> {
    let pages = prop::collection::btree_set(0..6_usize, 0..5);
    let files = prop::collection::btree_set(0..6_usize, 0..5);
    (pages, files, prop::collection::vec(any::<u16>(), 8)).prop_map(|(mut pages, files, picks)| {
        pages.insert(0);
        let page = |n: usize| if n == 0 { "index.html".to_owned() } else { format!("p{n}/index.html") };
        let file = |n: usize| if n < 3 { format!("assets/f.000000000{n}.css") } else { format!("f{n}.pdf") };
        let mut site: Site =
            files.iter().map(|&n| (file(n), (if n < 3 { 0 } else { picks[7] }).to_string())).collect();
        for (&n, pick) in pages.iter().zip(&picks) {
            let picked = |n: &&usize, shift: usize| pick >> (**n + shift) & 1 == 1;
            let shows = files.iter().filter(|n| picked(n, 0)).map(|&n| format!("+{}", file(n)));
            let leads = pages.iter().filter(|n| picked(n, 6)).map(|&n| format!(">{}", page(n)));
            site.push((page(n), shows.chain(leads).collect::<Vec<_>>().join(" ")));
        }
        site
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_two_sites_are_whole_wherever_the_line_is_cut(old in any_site(), new in any_site(), jobs in 1..4_usize) {
        check_cuts(&old, &new, jobs);
    }
}
