-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Who acts in the transaction that runs. Without this row the audit triggers find no actor, and no change succeeds.

CREATE TABLE audit_context (
    actor TEXT NOT NULL,
    request TEXT NOT NULL
);

CREATE TRIGGER requests_context AFTER INSERT ON requests BEGIN
    DELETE FROM audit_context;
    INSERT INTO audit_context (actor, request) VALUES (NEW.actor, NEW.id);
END;

-- The record of changes only grows.
CREATE TRIGGER guard_audit_update BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'refused: audit is append only');
END;

CREATE TRIGGER guard_audit_delete BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'refused: audit is append only');
END;

-- INSERT OR REPLACE would overwrite a row past the other two.
CREATE TRIGGER guard_audit_insert BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'refused: audit is append only');
END;
