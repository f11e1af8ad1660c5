using Fatong.Kernel.Fields;
using Fatong.Rooms.Governance.Documents;
using static Fatong.Cli.Demo.DemoCase;
using static Fatong.Rooms.Governance.Documents.DocumentFields;

namespace Fatong.Cli.Demo.Governance;

/// <summary>Documents that were there before, entered and cleaned up.</summary>
internal sealed class DocumentStories(DemoDesk desk, DemoCast cast, CancellationToken ct)
{
    private static readonly string[] Titles =
        ["农村公路养护管理办法", "出租汽车经营服务管理办法", "道路货运源头治超管理规定", "公交优先发展实施意见", "非机动车停放管理办法", "乡镇渡口安全管理规定", "交通建设项目质量监督办法", "客运班线经营权管理办法"];

    public async IAsyncEnumerable<DateOnly> Kept(int index, bool amended, DateOnly day)
    {
        var code = NormativeDocument.Definition.Code;
        var title = index < Titles.Length ? Titles[index] : $"{Titles[index % Titles.Length]}（{(index / Titles.Length) + 1}）";
        var matter = await desk.Open(cast.Clerk, code, Facts.None.With(Title, title).With(Origin, "kept").With(PlanReason, "现行有效的规范性文件，补录。"), null, [], ct);
        await desk.Take(
            cast.Clerk, code, matter, NormativeDocument.Kept,
            Facts.None.With(Number, $"云交规〔{day.Year - 3}〕{index + 1}号").With(EffectiveFrom, new DateOnly(day.Year - 3, 3, 1)).With(ValidUntil, new DateOnly(day.Year + 2, 2, 28)).With(PublishedAt, "云溪县人民政府网站"), [], ct);
        yield return day = After(day, 8);
        var result = amended ? "amend" : index % 5 == 3 ? "repeal" : "keep";
        await desk.Take(
            cast.Reviewer, code, matter, NormativeDocument.CleanUp,
            Facts.None.With(Round, $"{day.Year}年度规范性文件清理").With(CleanUpKind, "regular").With(CleanUpResult, result).With(CleanUpReason, "对照上位法修改情况逐件评估。").With(ExtendedUntil, new DateOnly(day.Year + 2, 2, 28)), [], ct);
        if (amended)
        {
            yield return After(day, 10);
            await desk.Take(cast.Clerk, code, matter, NormativeDocument.Amend, Facts.None.With(AmendNumber, $"云交规〔{day.Year}〕{index + 1}号").With(AmendText, "修改许可条件和罚则引用的条款。").With(PublishedAt, "云溪县人民政府网站"), [], ct);
        }
        else if (result == "repeal")
        {
            yield return After(day, 10);
            await desk.Take(cast.Clerk, code, matter, NormativeDocument.Repeal, Facts.None.With(RepealNumber, $"云交发〔{day.Year}〕{index + 1}号").With(RepealAt, "云溪县人民政府网站"), [cast.Head], ct);
        }
    }
}
