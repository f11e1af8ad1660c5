using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Platform.Records;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;

namespace Fatong.Platform.Exchange;

/// <summary>Who a sign-in sheet names, once each in its order, and the rows that could not be taken.</summary>
public sealed record SignInList(IReadOnlyList<Guid> People, IReadOnlyList<RowError> Errors);

/// <summary>
/// Reads a sign-in sheet (签到表): a table with a column of names, or numbers, or both. The number decides where it stands; a name
/// alone must fit one person of the list.
/// </summary>
public sealed class SignInSheet(Db db, RecordReader reader, House house)
{
    private const int MostRows = 5_000;
    private static readonly string[] NameHeads = ["姓名", "名字", "人员", "参加人员", "签到人"];
    private static readonly string[] NumberHeads = ["工号", "编号", "人员编号"];

    /// <exception cref="SheetRefused">The file cannot be read, or has no column of names or numbers.</exception>
    public async Task<SignInList> Read(Actor actor, Field field, Stream file, string fileName, CancellationToken ct)
    {
        var target = house.Register(field.Target!) ?? throw new InvalidOperationException($"{field.Code}: no register {field.Target}.");
        var errors = new List<RowError>();
        var people = new List<(int Row, string Name, string Number)>();
        (int Name, int Number)? heads = null;
        foreach (var row in Tables.Read(file, fileName).Where(r => !r.IsBlank))
        {
            if (heads is null)
            {
                // A sheet often starts with its title; the row of heads is the first that has one of them.
                var name = Find(row, [.. NameHeads, target.Title.Label]);
                var number = Find(row, target.Key is { } key ? [.. NumberHeads, key.Label] : NumberHeads);
                if (name >= 0 || number >= 0)
                {
                    heads = (name, number);
                }

                continue;
            }

            var (typedName, typedNumber) = (Text(row, heads.Value.Name), Text(row, heads.Value.Number));
            errors.AddRange(row.Faults.Where(f => f.Column == heads.Value.Name || f.Column == heads.Value.Number).Select(f => new RowError(row.Number, "", f.Message)));
            if (typedName.Length + typedNumber.Length > 0)
            {
                people.Add((row.Number, typedName, typedNumber));
            }

            if (people.Count > MostRows)
            {
                throw new SheetRefused($"签到表超过{MostRows}行");
            }
        }

        if (heads is null)
        {
            throw new SheetRefused("签到表中没有“姓名”或“工号”列");
        }

        await using var connection = await db.Connect(ct);
        var known = await reader.Resolve(connection, actor, target, [.. people.SelectMany(p => new[] { p.Name, p.Number }).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)], ct);
        var found = new List<Guid>();
        foreach (var (row, name, number) in people)
        {
            var said = number.Length > 0 ? number : name;
            if (!known.TryGetValue(said, out var id))
            {
                errors.Add(new(row, "", $"“{target.Name}”中没有“{said}”"));
            }
            else if (id == Guid.Empty)
            {
                errors.Add(new(row, "", $"有多名“{said}”，请在签到表中填工号"));
            }
            else if (number.Length > 0 && name.Length > 0 && known.GetValueOrDefault(name) is var named && named != id && named != Guid.Empty)
            {
                errors.Add(new(row, "", $"工号“{number}”与姓名“{name}”不是同一人"));
            }
            else if (found.Contains(id))
            {
                errors.Add(new(row, "", $"“{said}”重复签到，只计一次"));
            }
            else
            {
                found.Add(id);
            }
        }

        return new(found, errors);
    }

    private static int Find(SheetRow row, IReadOnlyList<string> heads) =>
        row.Cells.Select((cell, i) => (Text: cell.Replace(" ", "", StringComparison.Ordinal).Trim('*', '＊', '　'), i)).Where(c => heads.Contains(c.Text)).Select(c => c.i).DefaultIfEmpty(-1).First();

    private static string Text(SheetRow row, int column) =>
        column < 0 || column >= row.Cells.Count ? "" : string.Concat(row.Cells[column].Where(c => !char.IsWhiteSpace(c)));
}
