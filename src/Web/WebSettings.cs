namespace Fatong.Web;

/// <summary>How the web host runs.</summary>
public sealed record WebSettings
{
    /// <summary>Where it listens. Other machines reach it only when this names another address than the loopback one.</summary>
    public string Address { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Requests worked on at once; more wait in the queue.</summary>
    public int Parallel { get; init; } = 48;

    /// <summary>Requests that may wait; more are answered 429.</summary>
    public int Queue { get; init; } = 400;

    /// <summary>The clock; tests set it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>False in tests: no line per request.</summary>
    public bool LogRequests { get; init; } = true;
}
