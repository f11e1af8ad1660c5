using Fatong.Platform.Publicity;

namespace Fatong.Web.Open;

/// <summary>What the public downloads.</summary>
internal static class OpenEndpoints
{
    internal static void MapOpen(this IEndpointRouteBuilder app)
    {
        app.MapGet("/v/{code}/proof.json", async (string code, PublicRegister register, CancellationToken ct) =>
            await register.Paper(code.ToLowerInvariant(), ct) is { } paper && await register.Proof(paper, ct) is { } proof
                ? Results.Text(proof.Proof.ToJson(), "application/json; charset=utf-8")
                : Results.NotFound()).AllowAnonymous();

        // The whole text goes only to who holds the paper: the code is printed on it and cannot be guessed.
        app.MapGet("/v/{code}/paper.json", async (string code, PublicRegister register, CancellationToken ct) =>
            await register.Paper(code.ToLowerInvariant(), ct) is { } paper && await register.Proof(paper, ct) is { } proof && await register.Text(paper, ct) is { } text
                ? Results.Text(PaperBundle.Write(paper.Id, text, proof.Proof), "application/json; charset=utf-8")
                : Results.NotFound()).AllowAnonymous();
    }
}
