// The code for a call, in nine languages. A call is {url, accept, body, token}: body a plain object, token null for the
// environment variable RETOUCH_TOKEN. Every text is escaped as its language demands, so that any prompt can stand in it.

const isStream = (call) => call.accept === "application/x-ndjson";
const pretty = (body) => JSON.stringify(body, null, 2);
const indent = (text, by) => text.split("\n").join("\n" + by);

/** A text in double quotes, as JSON, JavaScript, Python, Java, C# and Go all read it. */
const quoted = (text) => JSON.stringify(text).replace(/[\u2028\u2029\u007f]/g, (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"));
const single = (text) => "'" + text.replace(/\\/g, "\\\\").replace(/'/g, "\\'") + "'";
const shell = (text) => "'" + text.replace(/'/g, "'\\''") + "'";

/** Lines of "key: value" for languages with literal objects. A text may hold line breaks, which stay as they are. */
function literal(body, by, pair, value) {
  return Object.entries(body).map(([name, item]) => pair(name, value(item))).join("\n" + by);
}

function curl(call) {
  const authorization = call.token ? shell(`authorization: Bearer ${call.token}`) : '"authorization: Bearer $RETOUCH_TOKEN"';
  const text = pretty(call.body);
  const lines = [
    `curl${isStream(call) ? " -N" : ""} -X POST ${shell(call.url)} \\`,
    `  -H ${shell("accept: " + call.accept)} \\`,
    `  -H ${authorization} \\`,
    `  -H 'content-type: application/json' \\`,
  ];
  // One argument of a command may not be larger than 128 KiB.
  if (text.length < 60000) return [...lines, `  -d ${shell(text)}`].join("\n");
  return [...lines, "  --data-binary @- <<'JSON'", text, "JSON"].join("\n");
}

function python(call) {
  const value = (item) => (item === true ? "True" : item === false ? "False" : typeof item === "string" ? quoted(item) : String(item));
  const token = call.token ? quoted(`Bearer ${call.token}`) : 'f"Bearer {os.environ[\'RETOUCH_TOKEN\']}"';
  const start = `${call.token ? "" : "import os\n\n"}import requests

response = requests.post(
    ${quoted(call.url)},
    headers={
        "accept": ${quoted(call.accept)},
        "authorization": ${token},
    },
    json={
        ${literal(call.body, "        ", (name, item) => `${quoted(name)}: ${item},`, value)}
    },${isStream(call) ? "\n    stream=True," : ""}
    timeout=600,
)
`;
  if (!isStream(call)) return start + "print(response.status_code, response.json())\n";
  return start + "for line in response.iter_lines():\n    print(line.decode())\n";
}

function javascript(call) {
  const token = call.token ? quoted(`Bearer ${call.token}`) : "`Bearer ${process.env.RETOUCH_TOKEN}`";
  const start = `const response = await fetch(${quoted(call.url)}, {
  method: "POST",
  headers: {
    accept: ${quoted(call.accept)},
    authorization: ${token},
    "content-type": "application/json",
  },
  body: JSON.stringify({
    ${literal(call.body, "    ", (name, item) => `${name}: ${item},`, (item) => (typeof item === "string" ? quoted(item) : String(item)))}
  }),
});
`;
  if (!isStream(call)) return start + "console.log(response.status, await response.json());\n";
  return start + "for await (const text of response.body.pipeThrough(new TextDecoderStream())) {\n  process.stdout.write(text);\n}\n";
}

function java(call) {
  const text = pretty(call.body).replace(/\\/g, "\\\\").replace(/"""/g, '\\"""');
  const token = call.token ? quoted(`Bearer ${call.token}`) : '"Bearer " + System.getenv("RETOUCH_TOKEN")';
  return `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Edit {
    public static void main(String[] arguments) throws Exception {
        String body = """
            ${indent(text, "            ")}
            """;
        HttpRequest request = HttpRequest.newBuilder(URI.create(${quoted(call.url)}))
            .header("accept", ${quoted(call.accept)})
            .header("authorization", ${token})
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ${isStream(call)
    ? "client.send(request, HttpResponse.BodyHandlers.ofLines()).body().forEach(System.out::println);"
    : "HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());\n        System.out.println(response.statusCode() + \" \" + response.body());"}
    }
}
`;
}

function go(call) {
  const text = pretty(call.body);
  const body = text.includes("`") ? quoted(text) : "`" + text + "`";
  const token = call.token ? quoted(`Bearer ${call.token}`) : '"Bearer "+os.Getenv("RETOUCH_TOKEN")';
  return `package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"strings"
)

func main() {
	body := ${body}
	request, err := http.NewRequest("POST", ${quoted(call.url)}, strings.NewReader(body))
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("accept", ${quoted(call.accept)})
	request.Header.Set("authorization", ${token})
	request.Header.Set("content-type", "application/json")

	response, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	log.Println(response.Status)
	io.Copy(os.Stdout, response.Body)
}
`;
}

function php(call) {
  const value = (item) => (typeof item === "string" ? single(item) : String(item));
  const token = call.token ? single(`authorization: Bearer ${call.token}`) : "'authorization: Bearer ' . getenv('RETOUCH_TOKEN')";
  return `<?php
$body = [
    ${literal(call.body, "    ", (name, item) => `${single(name)} => ${item},`, value)}
];
$context = stream_context_create(['http' => [
    'method' => 'POST',
    'header' => [
        ${single("accept: " + call.accept)},
        ${token},
        'content-type: application/json',
    ],
    'content' => json_encode($body),
    'ignore_errors' => true,
    'timeout' => 600,
]]);
${isStream(call)
    ? `$reply = fopen(${single(call.url)}, 'r', false, $context);\nwhile (($line = fgets($reply)) !== false) {\n    echo $line;\n}\n`
    : `$reply = file_get_contents(${single(call.url)}, false, $context);\necho $http_response_header[0], "\\n", $reply, "\\n";\n`}`;
}

function swift(call) {
  const text = pretty(call.body);
  let marks = "#";
  while (text.includes("\\" + marks) || text.includes('"""' + marks)) marks += "#";
  const token = call.token ? quoted(`Bearer ${call.token}`) : '"Bearer \\(ProcessInfo.processInfo.environment["RETOUCH_TOKEN"] ?? "")"';
  return `import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let body = ${marks}"""
    ${indent(text, "    ")}
    """${marks}
var request = URLRequest(url: URL(string: ${quoted(call.url)})!, timeoutInterval: 600)
request.httpMethod = "POST"
request.setValue(${quoted(call.accept)}, forHTTPHeaderField: "accept")
request.setValue(${token}, forHTTPHeaderField: "authorization")
request.setValue("application/json", forHTTPHeaderField: "content-type")
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
`;
}

function csharp(call) {
  const text = pretty(call.body);
  let marks = '"""';
  while (text.includes(marks)) marks += '"';
  const token = call.token ? quoted(`Bearer ${call.token}`) : '$"Bearer {Environment.GetEnvironmentVariable("RETOUCH_TOKEN")}"';
  return `using System.Text;

var body = ${marks}
    ${indent(text, "    ")}
    ${marks};
using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(10) };
using var request = new HttpRequestMessage(HttpMethod.Post, ${quoted(call.url)})
{
    Content = new StringContent(body, Encoding.UTF8, "application/json"),
};
request.Headers.Add("accept", ${quoted(call.accept)});
request.Headers.Add("authorization", ${token});
using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
Console.WriteLine((int)response.StatusCode);
await response.Content.CopyToAsync(Console.OpenStandardOutput());
`;
}

function ruby(call) {
  const value = (item) => (typeof item === "string" ? single(item) : String(item));
  const token = call.token ? single(`Bearer ${call.token}`) : '"Bearer #{ENV.fetch("RETOUCH_TOKEN")}"';
  return `require "json"
require "net/http"

uri = URI(${single(call.url)})
request = Net::HTTP::Post.new(uri, {
  "accept" => ${single(call.accept)},
  "authorization" => ${token},
  "content-type" => "application/json",
})
request.body = {
  ${literal(call.body, "  ", (name, item) => `${single(name)} => ${item},`, value)}
}.to_json

Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == "https", read_timeout: 600) do |http|
  http.request(request) do |response|
    warn response.code
    response.read_body { |text| print text }
  end
end
`;
}

export const languages = [
  { id: "curl", label: "cURL", write: curl },
  { id: "python", label: "Python", write: python },
  { id: "javascript", label: "JavaScript", write: javascript },
  { id: "java", label: "Java", write: java },
  { id: "go", label: "Go", write: go },
  { id: "php", label: "PHP", write: php },
  { id: "swift", label: "Swift", write: swift },
  { id: "csharp", label: "C#", write: csharp },
  { id: "ruby", label: "Ruby", write: ruby },
];
