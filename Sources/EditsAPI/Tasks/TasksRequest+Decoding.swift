public import Foundation

extension TasksRequest {
    /// Reads a request body; `null` and an empty string count as absent, unknown fields are ignored.
    ///
    /// - Throws: ``APIError`` 400 `bad_request` naming the field and what would be right; 400 `api_not_implemented` for an
    ///   unknown action.
    public init(json: Data) throws {
        do {
            self = try JSONDecoder().decode(Body.self, from: json).request
        } catch let error as APIError {
            throw error
        } catch DecodingError.typeMismatch {
            throw APIError.badRequest("the body must be a JSON object")
        } catch {
            throw APIError.badRequest("the body is not valid JSON")
        }
    }
}

/// The fields as they come.
private struct Body: Decodable {
    let request: TasksRequest

    enum CodingKeys: String, CodingKey {
        case action, id, ids, type, offset, limit, wait
        case taskID = "task_id"
        case taskIDs = "task_ids"
        case traceID = "trace_id"
        case traceIDs = "trace_ids"
        case applicationID = "application_id"
        case userID = "user_id"
        case createdAtMin = "created_at_min"
        case createdAtMax = "created_at_max"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let reference = try Self.reference(in: fields)
        let action = try fields.text(.action) ?? (reference == nil ? nil : "retrieve")
        switch action {
        case "retrieve":
            request = .retrieve(try Self.required(reference), wait: try Self.wait(in: fields))
        case "cancel":
            request = .cancel(try Self.required(reference))
        case "retrieve_batch":
            request = .retrieveBatch(try TaskFilter(fields))
        case nil:
            throw APIError.badRequest("`action` is required: retrieve, retrieve_batch or cancel")
        case let action?:
            throw APIError.notImplemented(
                "`action` must be retrieve, retrieve_batch or cancel; `\(action.excerpt)` is not known here")
        }
    }

    private static func reference(in fields: KeyedDecodingContainer<CodingKeys>) throws -> TaskReference? {
        if let id = try fields.text(.id) ?? fields.text(.taskID) {
            return UUID(uuidString: id).map(TaskReference.id) ?? .unknown
        }
        return try fields.text(.traceID).map { UUID(uuidString: $0).map(TaskReference.trace) ?? .unknown }
    }

    private static func required(_ reference: TaskReference?) throws -> TaskReference {
        guard let reference else { throw APIError.badRequest("`id` or `trace_id` is required") }
        return reference
    }

    private static func wait(in fields: KeyedDecodingContainer<CodingKeys>) throws -> Double {
        let wait = try fields.number(.wait) ?? 0
        guard wait >= 0, wait <= EditLimits.longestWait else {
            throw APIError.badRequest("`wait` must be 0…60 seconds")
        }
        return wait
    }
}

extension TaskFilter {
    fileprivate init(_ fields: KeyedDecodingContainer<Body.CodingKeys>) throws {
        let ids = try fields.texts(.ids) ?? fields.texts(.taskIDs)
        let traces = try fields.texts(.traceIDs)
        guard (ids?.count ?? 0) + (traces?.count ?? 0) <= EditLimits.batch else {
            let field = ids == nil ? "trace_ids" : "ids"
            throw APIError.badRequest(
                "`\(field)` must name at most \(EditLimits.batch) tasks, with `trace_ids` together")
        }
        let application = try fields.text(.applicationID)
        let user = try fields.text(.userID)
        let type = try fields.text(.type)
        self.init(
            ids: ids.map { $0.compactMap(UUID.init(uuidString:)) },
            traceIDs: traces.map { $0.compactMap(UUID.init(uuidString:)) },
            applicationID: application.flatMap(UUID.init(uuidString:)), userID: user.flatMap(UUID.init(uuidString:)),
            matchesNothing: type.map { $0 != TaskReply.type } ?? false
                || application.map { UUID(uuidString: $0) == nil } ?? false
                || user.map { UUID(uuidString: $0) == nil } ?? false,
            createdAtMin: try fields.number(.createdAtMin).map(Date.init(timeIntervalSince1970:)),
            createdAtMax: try fields.number(.createdAtMax).map(Date.init(timeIntervalSince1970:)),
            offset: try fields.whole(.offset, in: 0...Int(Int32.max), form: "a whole number, 0 or more") ?? 0,
            limit: try fields.whole(.limit, in: 1...EditLimits.batch, form: "a whole number 1…\(EditLimits.batch)")
                ?? EditLimits.defaultBatch)
    }
}

extension KeyedDecodingContainer {
    /// An array of strings; empty ones count as absent.
    fileprivate func texts(_ key: Key) throws -> [String]? {
        guard contains(key), try !decodeNil(forKey: key) else { return nil }
        if let text = try? decode(String.self, forKey: key), text.allSatisfy(\.isWhitespace) { return nil }
        guard let texts = try? decode([String].self, forKey: key) else {
            throw APIError.badRequest("`\(key.stringValue)` must be an array of strings")
        }
        return texts.isEmpty ? nil : texts
    }

    fileprivate func whole(_ key: Key, in range: ClosedRange<Int>, form: String) throws -> Int? {
        guard let number = try number(key) else { return nil }
        guard let whole = Int(exactly: number), range.contains(whole) else {
            throw APIError.badRequest("`\(key.stringValue)` must be \(form)")
        }
        return whole
    }
}
