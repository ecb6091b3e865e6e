/// The names under which the service is measured, by the conventions of Prometheus: base units, `_total` for counters.
public enum MetricName: String, Sendable, CaseIterable {
    case httpRequests = "retouch_http_requests_total"
    case httpDuration = "retouch_http_request_duration_seconds"
    case queueLength = "retouch_queue_length"
    case queueAge = "retouch_queue_oldest_seconds"
    case running = "retouch_tasks_running"
    case workers = "retouch_workers"
    case taskDuration = "retouch_task_duration_seconds"
    case taskWait = "retouch_task_wait_seconds"
    case attemptsLost = "retouch_task_attempts_lost_total"
    case callbackAttempts = "retouch_callback_attempts_total"
    case callbackDelay = "retouch_callback_delay_seconds"
    case callbacksWaiting = "retouch_callbacks_waiting"
    case pixels = "retouch_pixels_total"
    case residentMemory = "process_resident_memory_bytes"
    case processorTime = "process_cpu_seconds_total"
    case startTime = "process_start_time_seconds"

    /// What it counts.
    public var help: String {
        switch self {
        case .httpRequests: "Requests answered, by route, method and status."
        case .httpDuration: "Seconds from a request's head to the last byte of its reply, by route."
        case .queueLength: "Tasks that wait, by mode."
        case .queueAge: "Seconds for which the oldest waiting task has waited, by mode; 0 when none waits."
        case .running: "Tasks that run in all processes, by mode."
        case .workers: "Workers of all processes that live."
        case .taskDuration: "Seconds from a task's last start to its end, by engine and outcome."
        case .taskWait: "Seconds from a task's acceptance to its first start, by mode."
        case .attemptsLost: "Attempts to run a task that did not end it: the lease was lost, or it was handed back."
        case .callbackAttempts: "Attempts to deliver a callback, by outcome."
        case .callbackDelay: "Seconds by which a callback was attempted later than it was due."
        case .callbacksWaiting: "Callbacks that wait to be delivered."
        case .pixels: "Pixels painted, by engine."
        case .residentMemory: "Resident memory in bytes."
        case .processorTime: "Processor time used, user and system."
        case .startTime: "When the process was started, in Unix seconds."
        }
    }
}
