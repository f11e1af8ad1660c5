using Fatong.Rooms.Inspection.Draws;

namespace Fatong.Web.Rooms.Inspection;

/// <summary>The files of a draw, for everybody.</summary>
internal static class InspectionEndpoints
{
    internal static void MapInspection(this IEndpointRouteBuilder app)
    {
        Map(app, "commitment.json", draw => draw.CommitmentFile);
        Map(app, "lists.json", draw => draw.ListsFile);
        Map(app, "transcript.json", draw => draw.Transcript);
    }

    private static void Map(IEndpointRouteBuilder app, string name, Func<PublicDraw, string?> file) =>
        app.MapGet($"/open/draws/{{commitment}}/{name}", async (string commitment, DrawBoard board, CancellationToken ct) =>
            await board.Find(commitment.ToLowerInvariant(), ct) is { } draw && file(draw) is { } hash
                ? Results.File(board.Bytes(hash), "application/json; charset=utf-8", $"{draw.Commitment[..12]}-{name}")
                : Results.NotFound()).AllowAnonymous();
}
