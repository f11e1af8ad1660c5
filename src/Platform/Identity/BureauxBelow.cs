using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Work;

namespace Fatong.Platform.Identity;

/// <summary>A bureau below, and which of its three administrators it has.</summary>
public sealed record BureauBelow(Bureau Bureau, IReadOnlyList<Role> Administrators)
{
    public IEnumerable<Role> Missing => Separation.Administrators.Except(Administrators);
}

/// <summary>Bureaux below one's own: entered and given their first administrators by the system administrator above. What they do then is their own.</summary>
public sealed class BureauxBelow(Bureaus bureaus, AccountReader reader, SetupLinks links, Desk desk)
{
    public async Task<IReadOnlyList<BureauBelow>> List(Actor by, CancellationToken ct)
    {
        var below = await bureaus.Below(by.Bureau, ct);
        var found = new List<BureauBelow>();
        foreach (var bureau in (await bureaus.All(ct)).Where(b => below.Contains(b.Code)))
        {
            found.Add(new(bureau, [.. await reader.AdministratorsOf(bureau.Code, inUse: true, ct)]));
        }

        return found;
    }

    /// <summary>Enters a bureau directly below one's own; the errors by field.</summary>
    public async Task<IReadOnlyList<FieldError>> Add(Actor by, Bureau bureau, CancellationToken ct)
    {
        var errors = new List<FieldError>();
        Need(by, errors);
        void Check(string field, string label, string value, int most)
        {
            if (value.Trim().Length is 0 || value.Length > most)
            {
                errors.Add(new(field, label, value.Trim().Length == 0 ? "必填" : $"最多{most}个字"));
            }
        }

        Check("name", "机关名称", bureau.Name, 60);
        Check("short", "机关代字", bureau.ShortName, 8);
        Check("region", "所在地", bureau.Region, 40);
        Check("government", "复议机关", bureau.Government, 60);
        Check("court", "管辖法院", bureau.Court, 60);
        if (bureau.Code.Length != 6 || !bureau.Code.All(char.IsAsciiDigit))
        {
            errors.Add(new("code", "行政区划代码", "应为六位数字"));
        }

        if (bureau.Level is not ("县级" or "市级" or "省级"))
        {
            errors.Add(new("level", "层级", "请选择"));
        }

        if ((await bureaus.All(ct)).Any(b => b.ShortName == bureau.ShortName.Trim()))
        {
            errors.Add(new("short", "机关代字", "已被另一机关使用，文号会相混"));
        }

        if (errors.Count > 0)
        {
            return errors;
        }

        if (!await bureaus.Add(bureau with { Parent = by.Bureau }, ct))
        {
            return [new("code", "行政区划代码", "已登记过此代码的机关")];
        }

        await Note(by, "bureau.added.v1", new() { ["bureau"] = bureau.Code }, ct);
        return [];
    }

    /// <summary>One-time links for the administrators that a bureau below lacks; links made before lose their force.</summary>
    public async Task<(IReadOnlyList<PrintedLink> Links, IReadOnlyList<FieldError> Errors)> Invite(Actor by, string bureau, CancellationToken ct)
    {
        var errors = new List<FieldError>();
        Need(by, errors);
        if ((await List(by, ct)).FirstOrDefault(b => b.Bureau.Code == bureau) is not { } below)
        {
            errors.Add(new("", "", "没有这个下级机关"));
            return ([], errors);
        }

        if (errors.Count > 0)
        {
            return ([], errors);
        }

        var made = await links.ForAdministratorsOf(bureau, [.. below.Missing], ct);
        await Note(by, "bureau.links-issued.v1", new() { ["bureau"] = bureau, ["roles"] = new JsonArray([.. made.Select(l => (JsonNode)l.Role!.Id)]) }, ct);
        return (made, []);
    }

    private static void Need(Actor by, List<FieldError> errors)
    {
        if (!by.Is(Roles.SystemAdmin))
        {
            errors.Add(new("", "", $"只有{Roles.SystemAdmin.Name}可以这样做"));
        }
    }

    private async Task Note(Actor by, string kind, JsonObject payload, CancellationToken ct)
    {
        await using var work = await desk.Begin(by, ct);
        work.Append(new(kind, Guid.Empty, work.Today, null, payload));
        await work.Commit(ct);
    }
}
