"""The peer that durable submissions are compared with: FastAPI, uvicorn and sqlite3, as one writes it by hand.

A POST is checked, its token is looked up, its price is taken from a balance, and the task's row is committed with
`synchronous = FULL` before the reply. Nothing else is done with the task.

usage: python peer.py --port 8000 --data FOLDER
"""

import argparse
import hashlib
import json
import pathlib
import sqlite3
import threading
import time
import uuid

import uvicorn
from fastapi import FastAPI, Header, HTTPException
from pydantic import BaseModel

TOKEN = "peer-token"


class EditRequest(BaseModel):
    prompt: str
    image_url: str
    action: str = "generate"
    mask: str | None = None
    mode: str = "fast"
    split_images: bool = False
    callback_url: str | None = None


def connect(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA busy_timeout = 10000")
    return connection


def application(path: str) -> FastAPI:
    api = FastAPI()
    local = threading.local()
    setup = connect(path)
    setup.executescript("""
        CREATE TABLE IF NOT EXISTS token (hash BLOB PRIMARY KEY, balance REAL NOT NULL);
        CREATE TABLE IF NOT EXISTS task (id TEXT PRIMARY KEY, state TEXT NOT NULL, mode TEXT NOT NULL,
            request TEXT NOT NULL, created_at REAL NOT NULL);
        CREATE INDEX IF NOT EXISTS task_state ON task (state, created_at);
    """)
    setup.execute("INSERT OR REPLACE INTO token VALUES (?, 1e9)", (hashlib.sha256(TOKEN.encode()).digest(),))

    @api.post("/midjourney/edits")
    def edit(request: EditRequest, authorization: str = Header()):
        if not hasattr(local, "connection"):
            local.connection = connect(path)
        connection = local.connection
        token = hashlib.sha256(authorization.removeprefix("Bearer ").encode()).digest()
        task = str(uuid.uuid4())
        connection.execute("BEGIN IMMEDIATE")
        try:
            row = connection.execute("SELECT balance FROM token WHERE hash = ?", (token,)).fetchone()
            if row is None:
                raise HTTPException(401)
            if row[0] < 1:
                raise HTTPException(403)
            connection.execute("UPDATE token SET balance = balance - 1 WHERE hash = ?", (token,))
            connection.execute(
                "INSERT INTO task VALUES (?, 'pending', ?, ?, ?)",
                (task, request.mode, json.dumps(request.model_dump()), time.time()))
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        return {"task_id": task, "trace_id": str(uuid.uuid4())}

    return api


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--data", type=pathlib.Path, default=pathlib.Path("."))
    arguments = parser.parse_args()
    uvicorn.run(
        application(str(arguments.data / "peer.sqlite")), host="127.0.0.1", port=arguments.port, log_level="warning",
        access_log=False)
