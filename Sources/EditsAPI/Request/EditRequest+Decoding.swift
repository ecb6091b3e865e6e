public import Foundation

extension EditRequest {
    /// Reads a request body.
    ///
    /// `null` and an empty string count as absent, unknown fields are ignored.
    ///
    /// - Throws: ``APIError`` 400 `bad_request` when the bytes are no JSON object or a field has the wrong type or an
    ///   impossible value, naming the field and what would be right; 400 `api_not_implemented` for an unknown action.
    public init(json: Data) throws {
        do {
            self = try JSONDecoder().decode(EditRequest.self, from: json)
        } catch let error as APIError {
            throw error
        } catch DecodingError.typeMismatch {
            throw APIError.badRequest("the body must be a JSON object")
        } catch {
            throw APIError.badRequest("the body is not valid JSON")
        }
        try validate()
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            action: try fields.text(.action).map(EditAction.init(wireText:)) ?? .generate,
            prompt: try fields.text(.prompt)?.trimmingCharacters(in: .whitespacesAndNewlines),
            imageURL: try fields.text(.imageURL),
            mask: try fields.text(.mask),
            mode: try fields.choice(.mode),
            splitImages: try fields.flag(.splitImages) ?? false,
            callbackURL: try fields.text(.callbackURL),
            async: try fields.flag(.async) ?? false,
            imageID: try fields.text(.imageID),
            timeout: try fields.number(.timeout) ?? EditLimits.defaultTimeout
        )
    }
}

extension KeyedDecodingContainer {
    /// A field that is there and is neither `null` nor an empty (or blank) string.
    private func isPresent(_ key: Key) throws -> Bool {
        guard contains(key), try !decodeNil(forKey: key) else { return false }
        guard let text = try? decode(String.self, forKey: key) else { return true }
        return !text.allSatisfy(\.isWhitespace)
    }

    func text(_ key: Key) throws -> String? {
        guard contains(key), try !decodeNil(forKey: key) else { return nil }
        guard let text = try? decode(String.self, forKey: key) else {
            throw APIError.badRequest("`\(key.stringValue)` must be a string")
        }
        return text.allSatisfy(\.isWhitespace) ? nil : text
    }

    func flag(_ key: Key) throws -> Bool? {
        guard try isPresent(key) else { return nil }
        guard let flag = try? decode(Bool.self, forKey: key) else {
            throw APIError.badRequest("`\(key.stringValue)` must be true or false")
        }
        return flag
    }

    func number(_ key: Key) throws -> Double? {
        guard try isPresent(key) else { return nil }
        guard let number = try? decode(Double.self, forKey: key) else {
            throw APIError.badRequest("`\(key.stringValue)` must be a number")
        }
        return number
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: Key) throws -> Choice? {
        guard let text = try text(key) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw APIError.badRequest("`\(key.stringValue)` must be one of \(known)")
        }
        return choice
    }
}
