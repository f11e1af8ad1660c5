using Fatong.Platform.Publicity;

namespace Fatong.Web.Open;

/// <summary>What the public downloads.</summary>
internal static class OpenEndpoints
{
    internal static void MapOpen(this IEndpointRouteBuilder app) =>
        app.MapGet("/v/{code}/proof.json", async (string code, PublicRegister register, CancellationToken ct) =>
            await register.Paper(code.ToLowerInvariant(), ct) is { } paper && await register.Proof(paper, ct) is { } proof
                ? Results.Text(proof.Proof.ToJson(), "application/json; charset=utf-8")
                : Results.NotFound()).AllowAnonymous();
}
