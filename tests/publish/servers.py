"""Publishes to real servers, cuts and kills, and looks at what visitors see: servers.py PROGRAM"""

import contextlib
import getpass
import http.client
import http.server
import logging
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

os.environ["INITIAL_NO_AUTH_ACTION_COUNT"] = "6"  # after that many requests moto looks at signatures
import boto3
from moto.server import ThreadedMotoServer

import campaign

logging.getLogger("werkzeug").setLevel(logging.ERROR)
PROGRAM = sys.argv[1]
PLACE = pathlib.Path(tempfile.mkdtemp(prefix="flygblad-publish-"))
ROOT = campaign.make(PROGRAM, PLACE)
OLD, NEW = campaign.files(PLACE / "old"), campaign.files(PLACE / "new")
assert OLD.keys() - NEW.keys() and NEW.keys() - OLD.keys()


def publish(which, target, *args, env=None, **options):
    command = [PROGRAM, "publish", target, "--root", str(ROOT), "--from", str(PLACE / which), *args]
    env = {"PATH": os.environ["PATH"], "HOME": str(PLACE), "NO_COLOR": "1", **(env or {})}
    return subprocess.run(command, capture_output=True, text=True, env=env, cwd=PLACE, **options)


def fine(run, word=""):
    assert run.returncode == 0 and word in run.stdout, f"{run.returncode}\n{run.stdout}{run.stderr}"
    return run.stdout


def refused(run, status, code):
    assert run.returncode == status and f"error[{code}]" in run.stderr, f"{run.returncode}\n{run.stdout}{run.stderr}"


def killed(which, target, *args, after, env=None):
    """Ends the program after so many seconds, unless it is done before."""
    command = [PROGRAM, "publish", target, "--root", str(ROOT), "--from", str(PLACE / which), *args]
    env = {"PATH": os.environ["PATH"], "HOME": str(PLACE), **(env or {})}
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env, cwd=PLACE)
    try:
        child.wait(after)
        return False
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
        return True


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(port):
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.05)
    raise SystemExit(f"nothing listens on port {port}")


class Line(http.server.BaseHTTPRequestHandler):
    """Between the program and the storage: says no now and then, or nothing at all from some request on."""

    protocol_version = "HTTP/1.1"
    lock, storage, asked, most, flaky = threading.Lock(), 0, 0, None, False

    def handle_one(self):
        with Line.lock:
            Line.asked += 1
            number = Line.asked
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        if Line.most is not None and number > Line.most:
            self.close_connection = True
            self.connection.close()
            return
        if Line.flaky and number % 3 == 0:
            self.answer(503, [], b"<Error><Code>SlowDown</Code></Error>")
            return
        upstream = http.client.HTTPConnection("127.0.0.1", Line.storage)
        upstream.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
        for name, value in self.headers.items():
            upstream.putheader(name, value)
        upstream.endheaders(body)
        response = upstream.getresponse()
        self.answer(response.status, response.getheaders(), response.read())

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = handle_one

    def answer(self, status, headers, body):
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                self.send_header(name, value)
        length = dict((name.lower(), value) for name, value in headers).get("content-length")
        self.send_header("content-length", length if self.command == "HEAD" and length else str(len(body)))
        self.end_headers()
        # Whoever was killed does not wait for the answer.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            if self.command != "HEAD":
                self.wfile.write(body)

    def log_message(self, *_):
        pass


def storage():
    server = ThreadedMotoServer(port=0)
    server.start()
    Line.storage = server.get_host_and_port()[1]
    address = f"http://127.0.0.1:{Line.storage}"
    open_keys = dict(aws_access_key_id="x", aws_secret_access_key="x", region_name="us-east-1", endpoint_url=address)
    rights = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'
    iam = boto3.client("iam", **open_keys)
    iam.create_user(UserName="campaign")
    keys = iam.create_access_key(UserName="campaign")["AccessKey"]
    iam.put_user_policy(UserName="campaign", PolicyName="all", PolicyDocument=rights)
    boto3.client("s3", **open_keys).create_bucket(Bucket="homes")
    iam.create_user(UserName="stranger")
    stranger = iam.create_access_key(UserName="stranger")["AccessKey"]
    env = lambda keys: {"AWS_ACCESS_KEY_ID": keys["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": keys["SecretAccessKey"]}
    s3 = boto3.client("s3", aws_access_key_id=keys["AccessKeyId"], aws_secret_access_key=keys["SecretAccessKey"],
                      region_name="us-east-1", endpoint_url=address)
    proxy = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Line)
    threading.Thread(target=proxy.serve_forever, daemon=True).start()
    line = f"http://127.0.0.1:{proxy.server_address[1]}"

    def seen(prefix):
        found = {}
        for page in s3.get_paginator("list_objects_v2").paginate(Bucket="homes", Prefix=prefix + "/"):
            for item in page.get("Contents", []):
                found[item["Key"][len(prefix) + 1:]] = s3.get_object(Bucket="homes", Key=item["Key"])["Body"].read()
        return {path: data for path, data in found.items() if path not in campaign.MARKS}

    env, other = env(keys), env(stranger)
    at = ("--endpoint", address)
    fine(publish("old", "s3://homes/plain", *at, env=env), f"sent {len(OLD)} files")
    assert seen("plain") == OLD
    for path, kind, cache in [
        ("index.html", "text/html; charset=utf-8", "public, max-age=0, must-revalidate"),
        (next(path for path in OLD if path.endswith(".css")), "text/css; charset=utf-8", "public, max-age=31536000, immutable"),
        ("plan.csv", "text/csv; charset=utf-8", "public, max-age=0, must-revalidate"),
    ]:
        head = s3.head_object(Bucket="homes", Key=f"plain/{path}")
        assert (head["ContentType"], head["CacheControl"]) == (kind, cache), head
    fine(publish("old", "s3://homes/plain", *at, env=env), "nothing to do")
    dry = fine(publish("new", "s3://homes/plain", *at, "--dry-run", env=env), "would send")
    assert seen("plain") == OLD
    sent = fine(publish("new", "s3://homes/plain", *at, env=env))
    assert dry.splitlines()[-1].removeprefix("would send ").split(";")[0] == sent.removeprefix("sent ").strip().split(";")[0]
    campaign.same(seen("plain"), NEW)

    refused(publish("old", "s3://homes/x", *at), 2, "no-credentials")
    refused(publish("old", "s3://nowhere", *at, env=env), 1, "no-such-bucket")
    refused(publish("old", "s3://homes/x", *at, env={**env, "AWS_SECRET_ACCESS_KEY": "wrong"}), 1, "not-permitted")
    refused(publish("old", "s3://homes/x", *at, env=other), 1, "not-permitted")
    s3.put_object(Bucket="homes", Key="theirs/holiday.jpg", Body=b"x")
    refused(publish("old", "s3://homes/theirs", *at, env=env), 1, "foreign-target")
    assert seen("theirs") == {"holiday.jpg": b"x"}

    Line.flaky, Line.asked = True, 0
    fine(publish("old", "s3://homes/flaky", "--endpoint", line, env=env))
    assert seen("flaky") == OLD
    Line.flaky = False

    cuts = 0
    for most in range(400):
        prefix = f"cut{most}"
        fine(publish("old", f"s3://homes/{prefix}", *at, env=env))
        Line.asked, Line.most = 0, most
        run = publish("new", f"s3://homes/{prefix}", "--endpoint", line, "--retries", "0", "--jobs", "2", env=env)
        campaign.whole(seen(prefix), OLD, NEW)
        if run.returncode == 0:
            break
        cuts += 1
        assert run.returncode == 3, run.stderr
        fine(publish("new", f"s3://homes/{prefix}", *at, env=env))
        campaign.same(seen(prefix), NEW)
    Line.most = None
    assert cuts > 10, cuts
    ended = 0
    for number, after in enumerate([0.03, 0.06, 0.1, 0.15, 0.2]):
        fine(publish("old", f"s3://homes/kill{number}", *at, env=env))
        ended += killed("new", f"s3://homes/kill{number}", *at, "--jobs", "1", after=after, env=env)
        campaign.whole(seen(f"kill{number}"), OLD, NEW)
        fine(publish("new", f"s3://homes/kill{number}", *at, env=env))
        campaign.same(seen(f"kill{number}"), NEW)
    server.stop()
    print(f"object storage: signed, retried, cut at {cuts} requests and killed {ended} times: every page whole each time")


def daemon():
    port, folder = free_port(), PLACE / "daemon"
    folder.mkdir()
    config = PLACE / "rsyncd.conf"
    config.write_text(f"use chroot = no\nuid = {os.getuid()}\ngid = {os.getgid()}\n"
                      f"[site]\npath = {folder}\nread only = no\n[closed]\npath = {folder}\nread only = yes\n")
    server = subprocess.Popen(["rsync", "--daemon", "--no-detach", f"--config={config}", f"--port={port}", "--address=127.0.0.1"])
    try:
        wait_for(port)
        target = f"rsync://127.0.0.1:{port}/site/www"
        fine(publish("old", target), f"sent {len(OLD)} files")
        assert campaign.files(folder / "www") == OLD
        fine(publish("old", target), "nothing to do")
        fine(publish("new", target, "--dry-run"), "would send")
        assert campaign.files(folder / "www") == OLD
        fine(publish("new", target))
        campaign.same(campaign.files(folder / "www"), NEW)
        fine(publish("new", target, "--delete", "now"))
        assert campaign.files(folder / "www") == NEW
        empty = [found for found in (folder / "www").rglob("*") if found.is_dir() and not any(found.iterdir())]
        assert not empty, empty
        refused(publish("old", f"rsync://127.0.0.1:{port}/closed/x"), 3, "not-permitted")
        (folder / "theirs").mkdir()
        (folder / "theirs/holiday.jpg").write_text("x")
        refused(publish("old", f"rsync://127.0.0.1:{port}/site/theirs"), 1, "foreign-target")
        ended = 0
        for number in range(12):
            target, there = f"rsync://127.0.0.1:{port}/site/kill{number}", folder / f"kill{number}"
            fine(publish("old", target))
            ended += killed("new", target, after=0.05 + number * 0.06)
            found = campaign.settled(there)
            seen = {path: data for path, data in found.items() if "/.~tmp~/" not in f"/{path}"}
            campaign.whole(seen, OLD, NEW)
            fine(publish("new", target))
            campaign.same(campaign.files(there), NEW)
    finally:
        server.terminate()
        server.wait()
    refused(publish("old", f"rsync://127.0.0.1:{port}/site/x"), 3, "cannot-reach")
    print(f"rsync daemon: in steps, killed {ended} times: every page whole each time")


class Watcher(threading.Thread):
    """A visitor: reads the front page and what it shows, again and again."""

    def __init__(self, folder):
        super().__init__(daemon=True)
        self.folder, self.on, self.wrong, self.looks = folder, True, [], 0

    def run(self):
        while self.on:
            try:
                front = (self.folder / "index.html").read_bytes()
                if front not in (OLD["index.html"], NEW["index.html"]):
                    self.wrong.append("half a front page")
                for path in campaign.References("index.html", front.decode()).shows:
                    (self.folder / path).read_bytes()
            except OSError as error:
                self.wrong.append(str(error))
            self.looks += 1


def ssh():
    port, home = free_port(), PLACE / "ssh"
    home.mkdir()
    for name in ("host", "user"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(home / name)], check=True)
    shutil.copy(home / "user.pub", home / "authorized")
    (home / "config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {home}/host\nAuthorizedKeysFile {home}/authorized\n"
        f"StrictModes no\nUsePAM no\nPasswordAuthentication no\nPidFile none\nLogLevel ERROR\n"
        f"PermitRootLogin yes\nMaxStartups 100\n")
    if os.getuid() == 0:
        pathlib.Path("/run/sshd").mkdir(exist_ok=True)
    server = subprocess.Popen(["/usr/sbin/sshd", "-D", "-e", "-f", str(home / "config")], stderr=subprocess.DEVNULL)
    try:
        wait_for(port)
        by = ("--ssh", f"ssh -i {home}/user -o UserKnownHostsFile={home}/known -o StrictHostKeyChecking=no")
        where = lambda path: f"ssh://{getpass.getuser()}@127.0.0.1:{port}{path}"
        www = home / "www"
        target = where(www)
        fine(publish("old", target, *by), f"sent {len(OLD)} files")
        assert campaign.files(www) == OLD and sorted(path.name for path in home.glob(".www*")) == []
        fine(publish("old", target, *by), "nothing to do")
        fine(publish("new", target, *by, "--dry-run"), "would send")
        assert campaign.files(www) == OLD
        same = next(path for path in OLD if path in NEW and OLD[path] == NEW[path])
        date = (www / same).stat().st_mtime_ns
        fine(publish("new", target, *by))
        campaign.same(campaign.files(www), NEW)
        assert any(path not in NEW for path in campaign.files(www)), "no style sheet or picture stays"
        assert (www / same).stat().st_mtime_ns == date, "an unchanged file was sent"
        (home / "link").symlink_to("www")
        fine(publish("old", where(home / "link"), *by))
        assert (home / "link").is_symlink()
        campaign.same(campaign.files(www), OLD)
        (home / "theirs").mkdir()
        (home / "theirs/holiday.jpg").write_text("x")
        refused(publish("old", where(home / "theirs"), *by), 1, "foreign-target")
        refused(publish("old", target, "--ssh", f"ssh -i {home}/host -o UserKnownHostsFile={home}/known "
                        "-o IdentitiesOnly=yes -o StrictHostKeyChecking=no"), 3, "not-permitted")

        watcher, ended = Watcher(www), 0
        watcher.start()
        for number in range(14):
            before, after = (OLD, NEW) if number % 2 == 0 else (NEW, OLD)
            which = "new" if number % 2 == 0 else "old"
            ended += killed(which, target, *by, after=0.1 + number * 0.08)
            seen = campaign.settled(www)
            try:
                campaign.same(seen, before)
            except AssertionError:
                campaign.same(seen, after)
            fine(publish(which, target, *by))
            campaign.same(campaign.files(www), after)
            assert sorted(path.name for path in home.glob(".www*")) == []
        watcher.on = False
        watcher.join()
        assert not watcher.wrong, watcher.wrong[:3]
    finally:
        server.terminate()
        server.wait()
    refused(publish("old", target, *by), 3, "cannot-reach")
    print(f"ssh: killed {ended} times: the old site or the new one each time; a visitor looked {watcher.looks} times and missed nothing")


try:
    for part in (storage, daemon, ssh):
        if len(sys.argv) < 3 or part.__name__ in sys.argv[2:]:
            part()
finally:
    shutil.rmtree(PLACE, ignore_errors=True)
